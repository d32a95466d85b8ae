// Generated from the contract by `npm run contract`. Do not edit.
export type AnyFrame = (ChatSay | ChatHide | ChatSaid | ChatHidden | ChatEdit | ChatEdited | ChatDelete | ChatDeleted | ChatReact | ChatUnreact | ChatReactions | ChatUnhide | ChatUnhidden | ChatSweep | ChatUnsweep | ChatPurge | ChatSwept | ChatSlow | ChatSlowed | DeskReport | CrowdReact | CrowdReactions | CrowdType | CrowdPeople | CrowdTyping | HandRaise | HandLower | HandClear | HandCall | HandAnswer | HandDone | HandsChanged | HandMine | Announced | AnnounceWithdrawn | TimerChanged | DeskAsked | DeskDecided | Hello | Welcome | Join | Leave | Ok | Err | Resync | Reset | Degraded | Beat | Removed | MeMentioned | MeSilenced | MeUnsilenced | MeRights | MeStanding | MeDirect | MeQuestion | PollVote | PollOpened | PollClosed | PollShown | PollHidden | PollRemoved | PollTally | PresenceCount | QaAsk | QaVote | QaUnvote | QaAsked | QaMarked | QaVotes | QaCounts | QaEdit | QaWithdraw | QaMark | QaPin | QaMerge | QaWrite | QaSilence | QaSet | QaEdited | QaPinned | QaMerged | QaWritten | QaRemoved | QaSettings | StageChanged | HostChanged | StagePlanned | WallChanged)

/**
 * Says something; in chat and backstage
 */
export interface ChatSay {
/**
 * Kind of frame
 */
t: "chat.say"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * What is said
 */
text: string
/**
 * The message of this topic that this one answers; its text is looked up, never copied
 */
reply?: string
/**
 * People who are told that they are meant
 * 
 * @minItems 1
 * @maxItems 10
 */
mentions?: string[]
}
}
/**
 * Moderation: the text goes, its place stays
 */
export interface ChatHide {
/**
 * Kind of frame
 */
t: "chat.hide"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
message: string
}
}
/**
 * A message; with its present text when it was edited since
 */
export interface ChatSaid {
/**
 * Kind of frame
 */
t: "chat.said"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
id: string
/**
 * What is said
 */
text: string
/**
 * The message of this topic that this one answers; its text is looked up, never copied
 */
reply?: string
/**
 * Who is meant
 * 
 * @minItems 1
 * @maxItems 10
 */
mentions?: {
/**
 * Who is meant
 */
id: string
/**
 * Name when it was said
 */
name: string
}[]
/**
 * When it was last edited
 */
edited?: string
}
}
export interface ChatHidden {
/**
 * Kind of frame
 */
t: "chat.hidden"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
message: string
}
}
/**
 * Changes one's own message
 */
export interface ChatEdit {
/**
 * Kind of frame
 */
t: "chat.edit"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Own message, said within the last 15 minutes
 */
message: string
/**
 * The new text
 */
text: string
}
}
/**
 * The text has changed; at is when
 */
export interface ChatEdited {
/**
 * Kind of frame
 */
t: "chat.edited"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
message: string
/**
 * The new text; absent when it is gone or was replaced since
 */
text?: string
}
}
/**
 * Takes one's own message back
 */
export interface ChatDelete {
/**
 * Kind of frame
 */
t: "chat.delete"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Own message
 */
message: string
}
}
/**
 * Taken back by its author; its place stays
 */
export interface ChatDeleted {
/**
 * Kind of frame
 */
t: "chat.deleted"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
message: string
}
}
/**
 * Reacts to a message; once for each person, message and emoji
 */
export interface ChatReact {
/**
 * Kind of frame
 */
t: "chat.react"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
message: string
/**
 * One of the few that are offered
 */
emoji: ("👍" | "❤️" | "😂" | "😮" | "👏" | "🎉" | "🤔" | "🙏")
}
}
/**
 * Takes a reaction back
 */
export interface ChatUnreact {
/**
 * Kind of frame
 */
t: "chat.unreact"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
message: string
/**
 * One of the few that are offered
 */
emoji: ("👍" | "❤️" | "😂" | "😮" | "👏" | "🎉" | "🤔" | "🙏")
}
}
/**
 * All counts of one message as they are now
 */
export interface ChatReactions {
/**
 * Kind of frame
 */
t: "chat.reactions"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
message: string
/**
 * Those with at least one
 * 
 * @minItems 0
 * @maxItems 8
 */
counts: {
/**
 * One of the few that are offered
 */
emoji: ("👍" | "❤️" | "😂" | "😮" | "👏" | "🎉" | "🤔" | "🙏")
/**
 * People
 */
count: number
}[]
}
}
/**
 * Moderation: the hidden text comes back
 */
export interface ChatUnhide {
/**
 * Kind of frame
 */
t: "chat.unhide"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
message: string
}
}
/**
 * A hidden message is back, whole; without its text when it went again since
 */
export interface ChatUnhidden {
/**
 * Kind of frame
 */
t: "chat.unhidden"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
message: string
/**
 * What is said
 */
text?: string
/**
 * The message of this topic that this one answers; its text is looked up, never copied
 */
reply?: string
/**
 * Who is meant
 * 
 * @minItems 1
 * @maxItems 10
 */
mentions?: {
/**
 * Who is meant
 */
id: string
/**
 * Name when it was said
 */
name: string
}[]
/**
 * When it was last edited
 */
edited?: string
}
}
/**
 * Moderation: hides many at once
 */
export interface ChatSweep {
/**
 * Kind of frame
 */
t: "chat.sweep"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Messages of this topic
 * 
 * @minItems 1
 * @maxItems 100
 */
messages: string[]
}
}
/**
 * Moderation: brings many back; each comes as chat.unhidden
 */
export interface ChatUnsweep {
/**
 * Kind of frame
 */
t: "chat.unsweep"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Messages of this topic
 * 
 * @minItems 1
 * @maxItems 100
 */
messages: string[]
}
}
/**
 * Moderation: hides all that a person has said here
 */
export interface ChatPurge {
/**
 * Kind of frame
 */
t: "chat.purge"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Author
 */
person: string
}
}
/**
 * These are hidden; a purge of more comes as several
 */
export interface ChatSwept {
/**
 * Kind of frame
 */
t: "chat.swept"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * Messages of this topic
 * 
 * @minItems 1
 * @maxItems 100
 */
messages: string[]
}
}
/**
 * Moderation: slow mode of the room; staff is exempt
 */
export interface ChatSlow {
/**
 * Kind of frame
 */
t: "chat.slow"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Between two messages of one person; 0 for no wait
 */
seconds: number
}
}
/**
 * Slow mode has changed
 */
export interface ChatSlowed {
/**
 * Kind of frame
 */
t: "chat.slowed"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * Between two messages of one person; 0 for no wait
 */
seconds: number
}
}
/**
 * On the desk: a message was reported, or that was decided; look it up
 */
export interface DeskReport {
/**
 * Kind of frame
 */
t: "desk.report"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * UUID
 */
message: string
/**
 * Where the case stands
 */
state: ("open" | "kept" | "hidden")
}
}
/**
 * A reaction; counted, never stored one by one
 */
export interface CrowdReact {
/**
 * Kind of frame
 */
t: "crowd.react"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * One of the allowed reactions
 */
emoji: ("clap" | "heart" | "laugh" | "wow" | "yes" | "party")
}
}
/**
 * How often each reaction was given; the latest wins
 */
export interface CrowdReactions {
/**
 * Kind of frame
 */
t: "crowd.reactions"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Reactions given at all
 * 
 * @maxItems 8
 */
totals: {
/**
 * One of the allowed reactions
 */
emoji: ("clap" | "heart" | "laugh" | "wow" | "yes" | "party")
/**
 * Given so far in this session
 */
total: number
}[]
}
}
/**
 * This person writes in the chat just now; said at most every few seconds, told to small rooms only
 */
export interface CrowdType {
/**
 * Kind of frame
 */
t: "crowd.type"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
}
/**
 * Who of those who are named came and went; told to rooms of at most a hundred people
 */
export interface CrowdPeople {
/**
 * Kind of frame
 */
t: "crowd.people"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Who came, or is otherwise than before
 * 
 * @maxItems 100
 */
came: {
/**
 * The person
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
/**
 * Called up and seen by everybody
 */
stage: boolean
/**
 * Takes direct messages of everybody
 */
writable: boolean
}[]
/**
 * Who went, or is named no longer
 * 
 * @maxItems 100
 */
went: string[]
}
}
/**
 * Who writes in the chat just now; every three seconds at most, told to rooms of at most fifty people
 */
export interface CrowdTyping {
/**
 * Kind of frame
 */
t: "crowd.typing"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Who began first; nobody when all have stopped
 * 
 * @maxItems 3
 */
people: {
/**
 * The person
 */
id: string
/**
 * Name as shown
 */
name: string
}[]
/**
 * How many beside those
 */
more: number
}
}
/**
 * Asks to speak; again with a hand up only changes what it is about
 */
export interface HandRaise {
/**
 * Kind of frame
 */
t: "hand.raise"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * What one wants to speak about
 */
about?: string
}
}
/**
 * Lowers one's own hand, or, for those who moderate, another's
 */
export interface HandLower {
/**
 * Kind of frame
 */
t: "hand.lower"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Another's hand; absent for one's own
 */
hand?: string
}
}
/**
 * Lowers every hand that waits; for those who moderate
 */
export interface HandClear {
/**
 * Kind of frame
 */
t: "hand.clear"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
}
/**
 * Calls somebody up; for those who moderate
 */
export interface HandCall {
/**
 * Kind of frame
 */
t: "hand.call"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * The hand
 */
hand: string
}
}
/**
 * Answers a call: comes, or rather not
 */
export interface HandAnswer {
/**
 * Kind of frame
 */
t: "hand.answer"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Comes
 */
accept: boolean
}
}
/**
 * Has spoken; for those who moderate
 */
export interface HandDone {
/**
 * Kind of frame
 */
t: "hand.done"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * The hand
 */
hand: string
}
}
/**
 * The queue as everybody may see it: numbers and places, names only where the host shows them
 */
export interface HandsChanged {
/**
 * Kind of frame
 */
t: "hands.changed"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Rises with each change; a lower one is old news
 */
version: number
/**
 * Hands that wait
 */
raised: number
/**
 * Those that wait, first to be called first
 * 
 * @maxItems 200
 */
order: string[]
/**
 * Called up, no answer yet
 * 
 * @maxItems 20
 */
called: string[]
/**
 * On stage
 * 
 * @maxItems 20
 */
stage: string[]
/**
 * Only where the host shows them: on stage, called, then the first who wait
 * 
 * @maxItems 50
 */
names?: {
/**
 * The hand
 */
hand: string
/**
 * Name as shown
 */
name: string
/**
 * What the person wants to speak about
 */
about?: string
}[]
}
}
/**
 * To one person: how one's own hand stands; empty when it is down
 */
export interface HandMine {
/**
 * Kind of frame
 */
t: "hand.mine"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * One's own
 */
hand?: string
/**
 * How it stands
 */
state?: ("raised" | "called" | "stage")
/**
 * What one wants to speak about
 */
about?: string
}
}
/**
 * Words to the whole room; stay until they are dismissed or withdrawn
 */
export interface Announced {
/**
 * Kind of frame
 */
t: "announce.posted"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * The announcement
 */
id: string
/**
 * Whom it is for
 */
scope: ("session" | "event" | "everybody")
/**
 * What is said
 */
text: string
/**
 * A path of this installation
 */
link?: string
/**
 * Name of who said it
 */
by: string
/**
 * When it was stored, UTC
 */
at: string
}
}
/**
 * It is shown no longer
 */
export interface AnnounceWithdrawn {
/**
 * Kind of frame
 */
t: "announce.withdrawn"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * The announcement
 */
id: string
}
}
/**
 * The host's timer as the whole room may see it
 */
export interface TimerChanged {
/**
 * Kind of frame
 */
t: "timer.changed"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Rises with each change; a lower one is old news
 */
version: number
/**
 * When it is over; absent while the host keeps it to the panel
 */
endsAt?: string
}
}
/**
 * A question waits for approval
 */
export interface DeskAsked {
/**
 * Kind of frame
 */
t: "desk.asked"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by?: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
id: string
/**
 * The question
 */
text: string
/**
 * Why nobody's name is beside it: asked without a name, or by the room's code
 */
unnamed?: ("anonymous" | "room")
}
}
/**
 * A question waits no longer, was dismissed or came back
 */
export interface DeskDecided {
/**
 * Kind of frame
 */
t: "desk.decided"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by?: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
/**
 * New state
 */
state: ("open" | "dismissed" | "withdrawn")
/**
 * Why, for the author
 */
reason?: string
/**
 * The question
 */
text: string
/**
 * From the sign-in, never from a frame
 */
asker?: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
/**
 * Why nobody's name is beside it: asked without a name, or by the room's code
 */
unnamed?: ("anonymous" | "room")
}
}
/**
 * First frame, within 5 s
 */
export interface Hello {
/**
 * Kind of frame
 */
t: "hello"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
d: {
/**
 * One-time ticket
 */
ticket: string
}
}
/**
 * Answer to hello
 */
export interface Welcome {
/**
 * Kind of frame
 */
t: "welcome"
d: {
/**
 * UUID
 */
person: string
/**
 * Name of the node, for support
 */
node: string
/**
 * The server pings this often
 */
heartbeatSeconds: number
/**
 * The server's clock, RFC 3339
 */
at: string
}
}
/**
 * Subscribes to a topic; answered by ok with the seq where live delivery begins
 */
export interface Join {
/**
 * Kind of frame
 */
t: "join"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Last seq that the client has; 0 for none
 */
since: number
/**
 * Epoch that since belongs to; 0 for none
 */
epoch?: number
}
}
/**
 * Unsubscribes
 */
export interface Leave {
/**
 * Kind of frame
 */
t: "leave"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
}
/**
 * The command is done; stored things carry their seq
 */
export interface Ok {
/**
 * Kind of frame
 */
t: "ok"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
ref: string
/**
 * Place in the log of the topic, dense
 */
seq?: number
d?: {
/**
 * Epoch of the log
 */
epoch: number
}
}
/**
 * The command is refused; with a topic and no ref, that topic has ended for this page
 */
export interface Err {
/**
 * Kind of frame
 */
t: "err"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
ref?: string
/**
 * Joined before, and over now: a right was lost, or the room closed
 */
topic?: string
/**
 * Stable code
 */
code: string
/**
 * Like HTTP
 */
status: number
/**
 * A sentence a person understands
 */
detail: string
/**
 * Seconds
 */
retryAfter?: number
}
/**
 * The gap is too wide to send: fetch the state again and go on from seq
 */
export interface Resync {
/**
 * Kind of frame
 */
t: "resync"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Where the log stands
 */
seq: number
}
/**
 * The log was restored: discard and fetch again
 */
export interface Reset {
/**
 * Kind of frame
 */
t: "reset"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Where the log stands
 */
seq: number
/**
 * New epoch
 */
epoch: number
}
/**
 * The server cannot reach its database; nothing is acknowledged meanwhile
 */
export interface Degraded {
/**
 * Kind of frame
 */
t: "degraded"
d: {
/**
 * When it was stored, UTC
 */
since: string
/**
 * It has passed
 */
over?: boolean
}
}
/**
 * The line is alive; every 20 seconds
 */
export interface Beat {
/**
 * Kind of frame
 */
t: "beat"
}
/**
 * You have been removed from a room; the socket closes with 4403
 */
export interface Removed {
/**
 * Kind of frame
 */
t: "me.removed"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
session: string
}
}
/**
 * Somebody meant this person in a message
 */
export interface MeMentioned {
/**
 * Kind of frame
 */
t: "me.mentioned"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * Topic, kind:session
 */
topic: string
/**
 * UUID
 */
message: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
}
}
/**
 * This person may listen and not speak
 */
export interface MeSilenced {
/**
 * Kind of frame
 */
t: "me.silenced"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * UUID
 */
session: string
/**
 * Absent: until the session ends
 */
until?: string
}
}
/**
 * This person may speak again
 */
export interface MeUnsilenced {
/**
 * Kind of frame
 */
t: "me.unsilenced"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * UUID
 */
session: string
}
}
/**
 * What this person is in an organisation has changed: whatever hangs on it is read anew
 */
export interface MeRights {
/**
 * Kind of frame
 */
t: "me.rights"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * UUID
 */
organisation: string
}
}
/**
 * What this person may do in a room, once when a socket comes into it: a page that shows otherwise reads anew
 */
export interface MeStanding {
/**
 * Kind of frame
 */
t: "me.standing"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * UUID
 */
session: string
/**
 * Goes live, ends, marks questions
 */
host: boolean
/**
 * Is on stage
 */
speak: boolean
/**
 * Hides and removes
 */
moderate: boolean
}
}
/**
 * There is a new direct message, also one of mine from another device: read it
 */
export interface MeDirect {
/**
 * Kind of frame
 */
t: "me.direct"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * UUID
 */
event: string
/**
 * The other person
 */
with: string
/**
 * UUID
 */
message: string
/**
 * Place in the talk
 */
seq: number
}
}
/**
 * A question of yours stands elsewhere now
 */
export interface MeQuestion {
/**
 * Kind of frame
 */
t: "me.question"
/**
 * Own notices
 */
topic: "me"
d: {
/**
 * UUID
 */
session: string
/**
 * UUID
 */
question: string
/**
 * Where it stands
 */
state: ("waiting" | "open" | "answering" | "answered" | "merged" | "dismissed" | "withdrawn")
/**
 * Why, for the author
 */
reason?: string
}
}
/**
 * Answers a poll; the same again is the same answer
 */
export interface PollVote {
/**
 * Kind of frame
 */
t: "poll.vote"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
poll: string
/**
 * What is chosen; none for a text
 * 
 * @maxItems 12
 */
choices: number[]
/**
 * A short text
 */
text?: string
}
}
/**
 * A poll is put to the room, for the first time or again
 */
export interface PollOpened {
/**
 * Kind of frame
 */
t: "poll.opened"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * A poll as it is put to the room
 */
poll: {
/**
 * UUID
 */
id: string
/**
 * How it is answered
 */
kind: ("single" | "multiple" | "scale" | "text")
/**
 * There are right answers
 */
quiz: boolean
/**
 * The question
 */
question: string
/**
 * What one may choose; none for scale and text
 * 
 * @maxItems 12
 */
options: string[]
/**
 * At least so many choices
 */
least: number
/**
 * At most so many choices
 */
most: number
scale?: {
/**
 * First step
 */
from: number
/**
 * Last step
 */
to: number
/**
 * What the first step means
 */
low: string
/**
 * What the last step means
 */
high: string
}
/**
 * Nobody can tell who answered what
 */
anonymous: boolean
/**
 * An answer may be changed while the poll is open
 */
changeable: boolean
/**
 * Closes by itself then, UTC
 */
closesAt?: string
}
}
}
/**
 * No more answers
 */
export interface PollClosed {
/**
 * Kind of frame
 */
t: "poll.closed"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * UUID
 */
poll: string
}
}
/**
 * The room may see the numbers
 */
export interface PollShown {
/**
 * Kind of frame
 */
t: "poll.shown"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * UUID
 */
poll: string
/**
 * The numbers
 */
results: {
/**
 * People who have answered
 */
ballots: number
/**
 * Answers by choice: options, or steps of the scale
 * 
 * @maxItems 12
 */
counts: number[]
/**
 * Groups of short answers, largest first
 * 
 * @maxItems 60
 */
words: {
/**
 * The group's folded words
 */
key: string
/**
 * As most wrote it
 */
text: string
/**
 * People
 */
count: number
/**
 * Not shown to the room
 */
hidden?: boolean
}[]
/**
 * The right choices; only once the poll is closed
 * 
 * @maxItems 12
 */
right?: number[]
}
}
}
/**
 * The room may not see the numbers any more
 */
export interface PollHidden {
/**
 * Kind of frame
 */
t: "poll.hidden"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * UUID
 */
poll: string
}
}
/**
 * The poll is gone
 */
export interface PollRemoved {
/**
 * Kind of frame
 */
t: "poll.removed"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * UUID
 */
poll: string
}
}
/**
 * The numbers of an open poll, to those who may see them
 */
export interface PollTally {
/**
 * Kind of frame
 */
t: "poll.tally"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
poll: string
/**
 * The numbers
 */
results: {
/**
 * People who have answered
 */
ballots: number
/**
 * Answers by choice: options, or steps of the scale
 * 
 * @maxItems 12
 */
counts: number[]
/**
 * Groups of short answers, largest first
 * 
 * @maxItems 60
 */
words: {
/**
 * The group's folded words
 */
key: string
/**
 * As most wrote it
 */
text: string
/**
 * People
 */
count: number
/**
 * Not shown to the room
 */
hidden?: boolean
}[]
/**
 * The right choices; only once the poll is closed
 * 
 * @maxItems 12
 */
right?: number[]
}
}
}
/**
 * Distinct people here
 */
export interface PresenceCount {
/**
 * Kind of frame
 */
t: "presence.count"
/**
 * Topic, kind:session
 */
topic: string
d: {
here: number
}
}
/**
 * Asks; it waits for approval where the host wants to see questions first
 */
export interface QaAsk {
/**
 * Kind of frame
 */
t: "qa.ask"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * The question
 */
text: string
/**
 * Without a name, where the host allows it
 */
anonymous?: boolean
}
}
export interface QaVote {
/**
 * Kind of frame
 */
t: "qa.vote"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
}
}
export interface QaUnvote {
/**
 * Kind of frame
 */
t: "qa.unvote"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
}
}
/**
 * Open to everybody's votes; without by where unnamed says why
 */
export interface QaAsked {
/**
 * Kind of frame
 */
t: "qa.asked"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by?: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
id: string
/**
 * The question
 */
text: string
/**
 * Why nobody's name is beside it: asked without a name, or by the room's code
 */
unnamed?: ("anonymous" | "room")
}
}
export interface QaMarked {
/**
 * Kind of frame
 */
t: "qa.marked"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
/**
 * New state
 */
state: ("open" | "answering" | "answered")
/**
 * Second of session time
 */
second?: number
}
}
/**
 * Counts may skip values; the latest wins
 */
export interface QaVotes {
/**
 * Kind of frame
 */
t: "qa.votes"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
votes: number
}
}
/**
 * How all questions stand, once behind each join of a room where something was asked
 */
export interface QaCounts {
/**
 * Kind of frame
 */
t: "qa.counts"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * What is not among them has no votes; otherwise those with the most votes, and nothing is said of the others
 */
whole: boolean
/**
 * Those with votes, the most first
 * 
 * @maxItems 1000
 */
counts: {
/**
 * UUID
 */
question: string
/**
 * How many people
 */
votes: number
}[]
/**
 * What this person votes for, of those
 * 
 * @maxItems 1000
 */
mine: string[]
}
}
/**
 * Other words for a question of one's own that nobody has taken up
 */
export interface QaEdit {
/**
 * Kind of frame
 */
t: "qa.edit"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
/**
 * The question
 */
text: string
}
}
/**
 * Takes a question of one's own back
 */
export interface QaWithdraw {
/**
 * Kind of frame
 */
t: "qa.withdraw"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
}
}
/**
 * The host approves, takes up, closes, dismisses or brings back
 */
export interface QaMark {
/**
 * Kind of frame
 */
t: "qa.mark"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
/**
 * New state
 */
as: ("open" | "answering" | "answered" | "dismissed")
/**
 * Why, for the author
 */
reason?: string
}
}
/**
 * The host puts a question above the others
 */
export interface QaPin {
/**
 * Kind of frame
 */
t: "qa.pin"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
/**
 * Above the others
 */
pinned: boolean
}
}
/**
 * The host lays a question under another; votes count as people
 */
export interface QaMerge {
/**
 * Kind of frame
 */
t: "qa.merge"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
/**
 * The question that stays; absent to separate them again
 */
into?: string
}
}
/**
 * Host or speaker answer in writing; written again, it is changed
 */
export interface QaWrite {
/**
 * Kind of frame
 */
t: "qa.write"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
/**
 * The answer
 */
text: string
}
}
/**
 * The host stops who asked this from asking, whoever it is
 */
export interface QaSilence {
/**
 * Kind of frame
 */
t: "qa.silence"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * UUID
 */
question: string
/**
 * Asks nothing more here
 */
silenced: boolean
}
}
/**
 * The host says how questions are asked here
 */
export interface QaSet {
/**
 * Kind of frame
 */
t: "qa.set"
/**
 * Chosen by the client, unique per person and topic; a retry carries the same one
 */
id: string
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Questions are taken
 */
asking: boolean
/**
 * Also after the end
 */
late: boolean
/**
 * The host sees questions first
 */
moderated: boolean
/**
 * Names may be left out
 */
anonymous: boolean
}
}
/**
 * Its author has changed the words; on the desk for one that waits
 */
export interface QaEdited {
/**
 * Kind of frame
 */
t: "qa.edited"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by?: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
/**
 * The question
 */
text: string
}
}
/**
 * Above the others, or no longer
 */
export interface QaPinned {
/**
 * Kind of frame
 */
t: "qa.pinned"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
/**
 * Above the others
 */
pinned: boolean
}
}
/**
 * Laid under another, or separated again
 */
export interface QaMerged {
/**
 * Kind of frame
 */
t: "qa.merged"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
/**
 * The question that stays; absent when they were separated
 */
into?: string
}
}
/**
 * Answered in writing by the one in by; the latest counts, and the question is answered
 */
export interface QaWritten {
/**
 * Kind of frame
 */
t: "qa.written"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
/**
 * The answer
 */
text: string
}
}
/**
 * No longer among the questions; why is told to its author alone
 */
export interface QaRemoved {
/**
 * Kind of frame
 */
t: "qa.removed"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by?: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * UUID
 */
question: string
}
}
/**
 * How questions are asked here from now on
 */
export interface QaSettings {
/**
 * Kind of frame
 */
t: "qa.settings"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
/**
 * From the sign-in, never from a frame
 */
by: {
/**
 * UUID
 */
id: string
/**
 * Name as shown
 */
name: string
/**
 * Badge
 */
role?: ("host" | "speaker" | "moderator" | "organiser")
}
d: {
/**
 * Questions are taken
 */
asking: boolean
/**
 * Also after the end
 */
late: boolean
/**
 * The host sees questions first
 */
moderated: boolean
/**
 * Names may be left out
 */
anonymous: boolean
}
}
export interface StageChanged {
/**
 * Kind of frame
 */
t: "stage.changed"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * State of the session
 */
state: ("scheduled" | "live" | "ended")
/**
 * A source sends a picture
 */
source: boolean
/**
 * When it was stored, UTC
 */
liveSince?: string
/**
 * When it was stored, UTC
 */
endedAt?: string
/**
 * UUID
 */
recording?: string
}
}
/**
 * Who holds the host right now; empty when nobody does
 */
export interface HostChanged {
/**
 * Kind of frame
 */
t: "stage.host"
/**
 * Topic, kind:session
 */
topic: string
/**
 * Place in the log of the topic, dense
 */
seq: number
/**
 * When it was stored, UTC
 */
at: string
d: {
/**
 * UUID
 */
host?: string
/**
 * Name as shown
 */
name?: string
}
}
/**
 * A release of the programme touched this session: what the page says about it is to be read anew
 */
export interface StagePlanned {
/**
 * Kind of frame
 */
t: "stage.planned"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Number of the release
 */
release: number
}
}
/**
 * What stands on the shared screen, and the host's timer; to hosts and speakers
 */
export interface WallChanged {
/**
 * Kind of frame
 */
t: "wall.changed"
/**
 * Topic, kind:session
 */
topic: string
d: {
/**
 * Rises with each change; a lower one is old news
 */
version: number
/**
 * What stands there
 */
show: ("nothing" | "question" | "next" | "poll" | "code")
/**
 * The code for asking stands beside it
 */
coded: boolean
/**
 * The timer stands beside it
 */
timed: boolean
/**
 * The code for asking, only while the screen shows it
 */
code?: string
/**
 * When the timer is over
 */
endsAt?: string
/**
 * The whole room sees the timer
 */
audience: boolean
/**
 * The question or poll that stands there by name, as long as the room may see it
 */
pinned?: string
}
}

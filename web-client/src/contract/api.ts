// Generated from the contract by `npm run contract`. Do not edit.
export interface paths {
    "/account-merges/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link in one of the two mailboxes is about */
        post: operations["openAccountMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account-merges/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This address says yes */
        post: operations["proveAccountMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account-merges/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This address says no */
        post: operations["refuseAccountMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address-changes/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link in one of the two mailboxes is about */
        post: operations["openAddressChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address-changes/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This address says yes */
        post: operations["proveAddressChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address-changes/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This address says no */
        post: operations["refuseAddressChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agenda-feeds/{token}/agenda.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's agenda as iCalendar, for whoever holds the secret address */
        get: operations["getAgendaCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/announcements/{announcementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one's own announcement back; once more is no mistake */
        delete: operations["withdrawAnnouncement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the code on the wall leads to */
        get: operations["getRoomByCode"];
        put?: never;
        /** Asks without an account; the same id again asks once */
        post: operations["askByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/hand-over-arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At the organisation's own host: the code becomes a sign-in there */
        post: operations["finishHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At an organisation's own host: begins the way to the main address, where people sign in */
        post: operations["beginHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/hand-overs/{wish}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** At the main address: to which organisation's host somebody is on the way */
        get: operations["getHandOver"];
        put?: never;
        /** At the main address, signed in: makes a code that is good once, for a minute, in the browser that began */
        post: operations["giveHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link that signs in */
        post: operations["requestSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/organisation-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back who comes from the organisation; the first time its mailbox is asked */
        post: operations["finishSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey signs to sign its owner in */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by a passkey and nothing else */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renews the sign-in token from the refresh cookie */
        post: operations["refreshSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends this sign-in */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consumes the mailed link and signs in */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the demo */
        get: operations["listDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in as one of them */
        post: operations["signInAsDemoPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails that would have left, newest first */
        get: operations["listDevelopmentMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, whole */
        get: operations["getDevelopmentMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/events/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event as a button on another site shows it; the same for everybody, with an ETag */
        get: operations["getEmbeddedEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/events/{slug}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme as other sites show it; in the language of Accept-Language, with an ETag */
        get: operations["getEmbeddedProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endorsements/{endorsementId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A letter on its way; it counts when giveEndorsement names it, otherwise it goes within a day
         * @description The body is the file as it is.
         */
        post: operations["sendEndorsementFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endorsements/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The letter counts; the link is used */
        put: operations["giveEndorsement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endorsements/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who asks for a letter, for what, until when; good for whoever has the link */
        post: operations["openEndorsement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endorsements/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** There will be no letter; the link is used */
        post: operations["declineEndorsement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms by the mailed link, whoever is signed in */
        post: operations["confirmErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/erasures/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back by the mailed link, whoever is signed in */
        post: operations["declineErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-templates/beginnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft from a template: how people come in, what they are asked, sessions, held letters, words on recording */
        post: operations["beginFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public events */
        get: operations["listEvents"];
        put?: never;
        /** A webinar with one session, as a draft */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the event page shows */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people come in */
        get: operations["getAdmission"];
        /** Sets how people come in */
        put: operations["saveAdmission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the whole event was told in the last day */
        get: operations["listEventAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of those who apply, and my own application */
        get: operations["getMyApplication"];
        put?: never;
        /** Begins a draft; one that is there stays */
        post: operations["beginApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/application-readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Application reviewers, and how far each of them is */
        get: operations["listReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/application-readers/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deals what nobody reads yet, evenly */
        post: operations["dealReaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/application-readers/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives applications to reviewers by hand, or takes them away */
        post: operations["assignReaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has applied; for those who organise the event */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one person applied with */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event as iCalendar (RFC 5545) */
        get: operations["getEventCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who may come, and who has */
        get: operations["listDoor"];
        put?: never;
        /** Lets people in by their tickets */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/check-ins/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a wrong press back */
        delete: operations["undoCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/circulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters to many, the newest first */
        get: operations["listCirculars"];
        put?: never;
        /** Writes a letter to many, which is held */
        post: operations["makeCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/circulars/{circularId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one that is held */
        put: operations["saveCircular"];
        post?: never;
        /** Takes it away */
        delete: operations["dropCircular"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/circulars/{circularId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sends it, now or when it is due */
        put: operations["releaseCircular"];
        post?: never;
        /** Stops what has not gone yet */
        delete: operations["holdCircular"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/circulars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one person would read */
        post: operations["previewCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/circulars/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it to the asking person */
        post: operations["testCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft of another event: its settings, programme, questions and letters on other days */
        post: operations["copyEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whom I talk at this event, the newest first */
        get: operations["listDirectTalks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that one side has shown */
        get: operations["listDirectReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether I take messages of people I have not written to */
        put: operations["chooseDirectMessages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of the talk with one person, oldest first */
        get: operations["listDirectMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct/people/{personId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says something to one person; again with the same id it is stored once */
        put: operations["sendDirectMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct/people/{personId}/messages/{messageId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows one message to those who moderate */
        put: operations["reportDirectMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/direct/people/{personId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have read up to here */
        put: operations["readDirectMessages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of the programme, or what is released where there is none */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        /** Throws the draft away */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a release would change */
        get: operations["getDraftDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as a file; what is released is at /e/<slug>/schedule.xml, .json, .ics and .csv */
        get: operations["exportDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/rooms/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds or changes a room of the draft */
        put: operations["saveDraftRoom"];
        post?: never;
        /** Takes a room out of the draft */
        delete: operations["removeDraftRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/sessions/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds or changes a session of the draft */
        put: operations["saveDraftSession"];
        post?: never;
        /** Takes a session out of the draft */
        delete: operations["removeDraftSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The hour at which a day of the programme begins */
        put: operations["saveDraftSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/speakers/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds or changes a speaker of the draft */
        put: operations["saveDraftSpeaker"];
        post?: never;
        /** Takes a speaker out of the draft */
        delete: operations["removeDraftSpeaker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/draft/tracks/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds or changes a track of the draft */
        put: operations["saveDraftTrack"];
        post?: never;
        /** Takes a track out of the draft */
        delete: operations["removeDraftTrack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has more time, the newest first */
        get: operations["listExtensions"];
        put?: never;
        /** Gives one person more time, who is written to */
        post: operations["extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/extensions/{extensionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The deadline of all counts again for one person */
        delete: operations["endExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/forms/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form as its editors see it */
        get: operations["getForm"];
        /** Replaces the draft of a form */
        put: operations["saveForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/forms/{purpose}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file that a form asks for, before the form is sent; one that no answer names goes within a day, or within two hours where its sender has not signed in
         * @description The body is the file as it is. The answer names it as id/name.
         */
        post: operations["sendFormFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/forms/{purpose}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked now */
        get: operations["getQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/forms/{purpose}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the draft from now on */
        post: operations["publishForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers others, who are written to and agree for themselves */
        post: operations["registerGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/held-recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recordings of an event that are not public, for organisers */
        get: operations["listHeldRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a file of another system would change in the draft; nothing is changed yet
         * @description The body is the file as it is: schedule.xml (frab, pentabarf, pretalx), c3voc, pretalx or Sessionize JSON, CSV; the format is found by content. Kept for an hour.
         */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/imports/{importId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a file that was previewed over into the draft; again is once */
        put: operations["applyImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/invitation-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows an event that only the invited see to whoever brings a code of it */
        post: operations["openSeatInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, the newest first */
        get: operations["listInvitations"];
        put?: never;
        /** Makes a code, or one for each of several addresses */
        post: operations["makeInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets nobody in by it any more */
        delete: operations["endInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event's letters */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/letters/{letter}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter as it is worded now */
        get: operations["getLetter"];
        /** Words a letter in the event's own way */
        put: operations["saveLetter"];
        post?: never;
        /** Our own wording again */
        delete: operations["resetLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/letters/{letter}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one person would read */
        post: operations["previewLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/letters/{letter}/{language}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it to the asking person */
        post: operations["testLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event's outbox, the newest first */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail of the outbox */
        get: operations["getMail"];
        /** Other words for one that is held */
        put: operations["editMail"];
        post?: never;
        /** Never sends it */
        delete: operations["dropMail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/mails/{mailId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps it from leaving */
        put: operations["holdMail"];
        post?: never;
        /** Lets it leave */
        delete: operations["releaseMail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/mails/{mailId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it once more */
        post: operations["resendMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/partner-logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A logo for one of the partners; it counts once settings that name it are saved, and goes by itself a day later
         * @description The body is the picture as it is, PNG or JPEG; which, its content says. It is drawn anew, at most 640 by 320.
         */
        post: operations["sendPartnerLogo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/personal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the personal link again */
        post: operations["resendPersonalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the event is sorted by and its texts in other languages, for its organisers */
        get: operations["getPresentation"];
        /** Replaces both */
        put: operations["savePresentation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it would look to those who come, for its organisers */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/preview-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links that show the draft to people without an account */
        get: operations["listPreviewLinks"];
        put?: never;
        /** Makes one; its address is shown once */
        post: operations["makePreviewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/preview-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one at once */
        delete: operations["endPreviewLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sessions of the event that are released, without their long texts; in the reader's language, with an ETag */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes the event public */
        put: operations["publishEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications by their points, the best first */
        get: operations["getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing before the event is published, and before it goes live */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has registered */
        get: operations["listRegistrations"];
        put?: never;
        /** Registers the asking person, or by mail a person who is not signed in */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations/{registrationId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one person answered */
        get: operations["getAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides about several at once */
        post: operations["decideRegistrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody with their answers, as a table */
        get: operations["exportRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a list of people in, all of it or nothing; again is once
         * @description The body is the file as it is: CSV with comma, semicolon or tab, in UTF-8 or UTF-16. The first line names the columns: email, name or first and last name, language, zone, mode, and questions by their words.
         */
        post: operations["importRegistrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/registrations/list-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a list of people would do; nothing is changed yet
         * @description The body is the file as it is: CSV with comma, semicolon or tab, in UTF-8 or UTF-16. The first line names the columns: email, name or first and last name, language, zone, mode, and questions by their words.
         */
        post: operations["previewRegistrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was released, newest first */
        get: operations["listReleases"];
        put?: never;
        /** Makes the draft public, all at once; the same id again answers the same release */
        post: operations["releaseProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/review-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an event selects */
        get: operations["getReviewRules"];
        /** Sets how an event selects */
        put: operations["saveReviewRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to review, without names where they are hidden */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/reviews/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application as reviewers read it */
        get: operations["getReview"];
        /** What I say about it; that I am too near stays said until I take it back */
        put: operations["saveReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/reviews/{applicationId}/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** I can judge it after all; until it is decided */
        delete: operations["takeBackConflict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides about several at once, with their letters */
        post: operations["decideApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/selections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every letter of a decision before any is sent */
        post: operations["previewSelection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/session-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that are over, and how many have said something of each */
        get: operations["listSessionFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/session-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions with seats of their own */
        get: operations["listSessionSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/session-seats/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a session seats of its own, or takes the limit away */
        put: operations["limitSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What organisers say of an event, and where it stands; the ETag is its version */
        get: operations["getEventSettings"];
        /** Replaces them; If-Match (or version) says from which version they were made */
        put: operations["saveEventSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The speakers of a programme and whether they come, for organisers */
        get: operations["listEventSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/{speakerId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a speaker is to show of themselves, beside what everybody reads now; for organisers */
        get: operations["getProfileChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/{speakerId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back; whoever confirmed speaks no longer */
        delete: operations["withdrawSpeaker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/{speakerId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes that public while the rest of the draft waits; nobody is told, and the same id again answers the same release */
        post: operations["releaseProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes where speakers read mail; nobody is written to */
        put: operations["noteSpeakerAddresses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/agreement-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to those of these speakers who come and have not agreed to being recorded */
        post: operations["remindOfAgreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/letter-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The letter that would be sent, and to how many */
        post: operations["previewSpeakerLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/speakers/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks speakers to come, or reminds those who have not answered */
        post: operations["sendSpeakerLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes the event, takes it back into a draft, or sets it aside */
        put: operations["moveEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who applied, has a seat and came, by country and by type of institution */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/statistics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table, in the reader's language */
        get: operations["exportStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What those who come to an event may say of it now, or of one of its sessions */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/surveys/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one is arranged */
        get: operations["getSurvey"];
        /** Arranges one */
        put: operations["saveSurvey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/surveys/{purpose}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers it, once; with a name it can be changed until it closes */
        put: operations["answerSurvey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/surveys/{purpose}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered, as a table */
        get: operations["exportSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/surveys/{purpose}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered, counted */
        get: operations["getSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{slug}/surveys/{purpose}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked, of whom, and what is kept of it */
        get: operations["getSurveySheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that somebody sent, as an attachment; for those who may read what it belongs to */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an invitation up by its link; it signs in only where nobody has used the address before */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link of an invitation offers; looking uses nothing up */
        post: operations["openInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time ticket for the socket, good for 30 s */
        post: operations["issueTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asking */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A bearer token for a machine, tied to this sign-in */
        post: operations["mintAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/account-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether another account is about to join mine, and what it would bring */
        get: operations["getAccountMerge"];
        put?: never;
        /** Asks both addresses whether their accounts are one person's; says nothing of whether the other has one */
        post: operations["requestAccountMerge"];
        /** The accounts stay two */
        delete: operations["stopAccountMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/account-merge/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Everything of the other account is mine from here on; nothing brings it back */
        put: operations["joinAccounts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/address-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my account is on its way to another address */
        get: operations["getAddressChange"];
        put?: never;
        /** Asks both addresses whether the account shall move; says nothing of whether the new one is known */
        post: operations["requestAddressChange"];
        /** The account stays where it is */
        delete: operations["stopAddressChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/agenda-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my agenda has a calendar address */
        get: operations["getAgendaFeed"];
        /** Makes a secret calendar address for my agenda; one that there was ends */
        put: operations["makeAgendaFeed"];
        post?: never;
        /** Ends the calendar address */
        delete: operations["endAgendaFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I have applied */
        get: operations["listMyApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes it back */
        delete: operations["withdrawApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/applications/{applicationId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps what was typed; whoever saved a version that others did not see is told */
        put: operations["saveApplicationDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/applications/{applicationId}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mails somebody a link for the letter; the link before it opens nothing any more */
        put: operations["askEndorser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/applications/{applicationId}/endorsement/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails the same person a new link */
        post: operations["remindEndorser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/applications/{applicationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The draft as it stands is what counts */
        put: operations["submitApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I do not hear */
        get: operations["listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/blocks/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Nothing of this person reaches me any more */
        put: operations["blockPerson"];
        post?: never;
        /** Takes the block back */
        delete: operations["unblockPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is about the asking person, as one archive */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the asking person's data are about to go */
        get: operations["getErasure"];
        put?: never;
        /** Mails the link that confirms the wish to be erased */
        post: operations["askErasure"];
        /** Keeps the account after all */
        delete: operations["takeErasureBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on for me now, what comes next, what I was watching, and my registrations */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations to my address */
        get: operations["listMyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes an invitation to my address up */
        put: operations["acceptMyInvitation"];
        post?: never;
        /** Declines an invitation to my address */
        delete: operations["declineMyInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mail-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that write no letters to many to me */
        get: operations["listMyMailStops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mail-stops/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** May write to me again; whoever is signed in has shown that the address is theirs */
        delete: operations["liftMyMailStop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes name, language and zone */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My registrations */
        get: operations["listMyRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives the seat back */
        delete: operations["cancelMyRegistration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes the seat that was offered */
        put: operations["acceptSeatOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says yes to what others registered one for */
        put: operations["agreeToRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I answered when I registered */
        get: operations["getMyAnswers"];
        /** Answers again, until the deadline */
        put: operations["changeMyAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes between online and in person */
        put: operations["changeMyMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a seat in a session */
        put: operations["chooseSession"];
        post?: never;
        /** Gives the seat in a session back */
        delete: operations["leaveSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/registrations/{registrationId}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I show at the door */
        get: operations["getMyTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My second factor */
        get: operations["getSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/authenticators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set an authenticator app up; the secret is shown once */
        post: operations["beginAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/authenticators/{factorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an authenticator app away */
        delete: operations["removeAuthenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/authenticators/{factorId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The first code of a new app; the sign-in goes on as another one that has given its second factor */
        put: operations["proveAuthenticator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/passkey-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the second factor by a passkey */
        post: operations["givePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/passkey-proofs/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey signs to be the second factor of this sign-in */
        post: operations["beginPasskeyProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a passkey; the sign-in goes on as another one that has given its second factor */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/passkeys/{factorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Calls a passkey something else */
        put: operations["renamePasskey"];
        post?: never;
        /** Takes a passkey away */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/passkeys/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a new passkey */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the second factor: a code of an app, or one of the recovery codes */
        post: operations["giveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; the older ones open nothing any more */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My sign-ins */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        /** Ends every sign-in of mine */
        delete: operations["endAllSignIns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sign-ins/{signInId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one sign-in of mine */
        delete: operations["endSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/speaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I speak, or am asked to */
        get: operations["listMySpeaking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/speaking/{speakerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My part in one programme */
        get: operations["getMySpeaking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/speaking/{speakerId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether my sessions may be recorded and published; also after another answer */
        put: operations["answerAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/speaking/{speakerId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms or declines, and may say whether one may be recorded; also after another answer */
        put: operations["answerMySpeaking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/speaking/{speakerId}/portrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A photograph of mine, drawn anew without its metadata */
        post: operations["showMyPortrait"];
        /** No photograph, from the next release on */
        delete: operations["hideMyPortrait"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/speaking/{speakerId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am in one programme, as planned; what I said at another event stands beside it */
        get: operations["getMyProfile"];
        /** Into the draft; public with the organisers' next release */
        put: operations["saveMyProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/stars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My agenda: the starred sessions of all events, by start */
        get: operations["listStars"];
        put?: never;
        /** Stars several sessions at once, such as those chosen before signing in; unknown ones are left out */
        post: operations["addStars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/stars/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the session into my agenda */
        put: operations["starSession"];
        post?: never;
        /** Takes the session out of my agenda */
        delete: operations["unstarSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am asked after events that I have a seat in, and after their sessions */
        get: operations["listMySurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/newsletter-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reader chose or asked for */
        get: operations["getNewsletterLink"];
        /** Says yes to these, and to no others */
        put: operations["chooseNewsletters"];
        /** One topic less; mail programs ask it with a form (RFC 8058) */
        post: operations["leaveNewsletter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who runs events, for its page */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what the organisation is */
        put: operations["describeOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in an organisation, for its organisers */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for a spreadsheet; no cell begins a formula */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives the organisation a colour, or its first one back */
        put: operations["saveBrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the erasure of somebody who asked an owner for it; the person is told and can take it back, or confirms it first where another organisation has anything of them, or they were only brought here */
        post: operations["startErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/frame-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which sites may show the organisation's events in a frame, for its organisers */
        get: operations["getFrameSites"];
        /** Says which sites may show the organisation's events in a frame */
        put: operations["saveFrameSites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's own host name, and what is still to be done */
        get: operations["getOwnHost"];
        /** Claims a name; it is shown nowhere before it is proven */
        put: operations["claimOwnHost"];
        post?: never;
        /** Takes the name off: nothing is shown there any more, and nobody is signed in there */
        delete: operations["takeOffOwnHost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/host/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for the record in the DNS; from then on the pages stand at the name */
        post: operations["proveOwnHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation is called and where its page is, for its owners; the ETag is its version */
        get: operations["getIdentity"];
        /**
         * Renames the organisation, or moves its page; If-Match (or version) says from which version
         * @description An address that was left leads on for good: pages answer 301, and this API answers there as before. Nobody else gets it.
         */
        put: operations["saveIdentity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offers roles to a mail address */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Makes the link of an invitation void */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/invitations/{invitationId}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an invitation again, with a new link */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of machines that open something, for owners */
        get: operations["listApiKeys"];
        put?: never;
        /** Makes a key for a machine; it is shown this once */
        post: operations["makeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a key; it counts from the next request on */
        delete: operations["endApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the organisation a logo
         * @description The body is the picture as it is, PNG or JPEG; which, its content says. It is drawn anew, at most 960 by 320.
         */
        post: operations["saveLogo"];
        /** Takes the logo away */
        delete: operations["removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/logo/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The logo as a picture; another logo has another address */
        get: operations["getLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/mail-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that get no letters to many */
        get: operations["listMailStops"];
        /** Writes to an address again */
        put: operations["liftMailStop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of an organisation and who is invited, for its organisers */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes every role from a member; everybody may leave */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/members/{personId}/address-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A member lost the mailbox they move away from: an owner says yes in its place */
        put: operations["vouchForAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/members/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a member these roles instead of theirs */
        put: operations["changeMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/members/{personId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A member lost their second factor: the next sign-in sets another up */
        delete: operations["resetMemberFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/newsletter-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters to readers, the newest first */
        get: operations["listNewsletterIssues"];
        put?: never;
        /** Writes one; it is held */
        post: operations["makeNewsletterIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/newsletter-issues/{issueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Other words for one that is held */
        put: operations["saveNewsletterIssue"];
        post?: never;
        /** What has not gone does not go */
        delete: operations["dropNewsletterIssue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/newsletter-issues/{issueId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Goes to its readers now */
        put: operations["releaseNewsletterIssue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/newsletter-issues/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it to the asking person */
        post: operations["testNewsletterIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/newsletters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one can read about */
        get: operations["listNewsletters"];
        /** All topics in their order; those that are missing end */
        put: operations["saveNewsletters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/newsletters/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for newsletters; what follows is in the mail */
        post: operations["askForNewsletters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms, imprint and privacy notice of an organisation, and what its speakers agree to about recordings, as they stand */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/policies/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes another version of one of them; without any text it is taken down */
        put: operations["publishPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long an organisation keeps what */
        get: operations["getRetention"];
        /** Sets how long; what is older goes within an hour or two */
        put: operations["saveRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/retention/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much would go with such a period */
        get: operations["previewRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/sign-in-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the organisation has a sign-in of its own */
        get: operations["getSignOnOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a browser goes to sign in at the organisation */
        post: operations["beginSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the organisation's own sign-in is set up */
        get: operations["getSingleSignOn"];
        /** Sets the organisation's own sign-in up */
        put: operations["saveSingleSignOn"];
        post?: never;
        /** Takes the organisation's own sign-in away */
        delete: operations["removeSingleSignOn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation sorts its events by, for its organisers */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{slug}/vocabulary/{facet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces one vocabulary, in the given order; a term that is missing is taken from all events */
        put: operations["saveTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-logos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The logo of a partner; another logo has another address */
        get: operations["getPartnerLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-links/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the address on a new device */
        post: operations["confirmPersonalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-links/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Presses the button of the personal link */
        post: operations["openPersonalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terms, imprint and privacy notice of the installation itself */
        get: operations["listInstallationPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what a preview link leads to */
        post: operations["openPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{recordingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the recording page shows */
        get: operations["getRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{recordingId}/media-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed address of the recording */
        post: operations["grantRecordingMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{recordingId}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where I stopped */
        put: operations["savePosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{recordingId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets those allowed watch */
        put: operations["publishRecording"];
        post?: never;
        /** Takes the recording back; addresses stop within 5 s */
        delete: operations["withdrawRecording"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public events, sessions, speakers and organisations by words */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lobby and room of one session */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the session, its event and everybody were told in the last day; for lobby and room */
        get: operations["listAnnouncements"];
        put?: never;
        /** Tells the session, its event or everybody something */
        post: operations["announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/backstage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of what host and panel say among themselves, oldest first */
        get: operations["listBackstage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session as iCalendar (RFC 5545) */
        get: operations["getSessionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of chat, oldest first */
        get: operations["listChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/chat/hidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moderation took away and can bring back */
        get: operations["listHiddenMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/chat/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message as it is now */
        get: operations["getChatMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/chat/messages/{messageId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tells those who moderate that a message should not be there */
        put: operations["reportMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/chat/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages with all of these words, newest first */
        get: operations["searchChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores consent with its wording and time */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for approval and what was dismissed, for those who moderate */
        get: operations["listDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public page of a session */
        get: operations["getSessionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ends the session */
        put: operations["endSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chat, questions and polls as a file */
        get: operations["exportRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/handout-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Which comes first */
        put: operations["orderHandouts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/handouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a session hands out; a file itself is read by getFile */
        get: operations["listHandouts"];
        put?: never;
        /** A file for the audience, which sees it once somebody says so; the body is the file as it is */
        post: operations["addHandout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/handouts/{handoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a file is called, and when the audience sees it */
        put: operations["saveHandout"];
        post?: never;
        /** Nobody has it from now on */
        delete: operations["removeHandout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of hands: whole for those who moderate or where the host shows it, otherwise one's own */
        get: operations["listHands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/hands/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How the room deals with hands: quiet people first, names for everybody */
        put: operations["ruleHands"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Second zero of the session */
        put: operations["goLive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/media-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed address of the broadcast */
        post: operations["grantStageMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/meeting-places/{occupant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where the caller sits in the meeting, so that whoever may not stay can be taken out */
        put: operations["takeMeetingPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/meeting-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A Jitsi token for this person, room and role, good for 120 s */
        post: operations["mintMeetingToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in the room: those who run it first, then by name; who is not named is only counted */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether the others see my name in the rooms of this event; those who run a room always do */
        put: operations["chooseListing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/poll-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Orders the drafts */
        put: operations["orderPolls"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Polls as the asking person may see them */
        get: operations["listPolls"];
        put?: never;
        /** Drafts a poll */
        post: operations["createPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/polls/{pollId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a draft */
        put: operations["editPoll"];
        post?: never;
        /** Removes a draft, or a closed poll with its answers */
        delete: operations["removePoll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/polls/{pollId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new draft like it */
        post: operations["copyPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/polls/{pollId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Merges, hides or shows a group of short answers */
        put: operations["groupPollWords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/polls/{pollId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the poll to the room, for the first time or again */
        put: operations["openPoll"];
        post?: never;
        /** Takes no more answers */
        delete: operations["closePoll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/polls/{pollId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows the numbers to the room */
        put: operations["showPoll"];
        post?: never;
        /** Hides them again */
        delete: operations["hidePoll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/question-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code by which people in the room ask without an account */
        get: operations["getQuestionCode"];
        /** Makes a new code; the one before opens nothing more */
        put: operations["makeQuestionCode"];
        post?: never;
        /** Takes the code back */
        delete: operations["revokeQuestionCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All questions, best first, and what became of one's own */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/removals/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Removes a person from the room */
        put: operations["removePerson"];
        post?: never;
        /** Takes the removal back */
        delete: operations["readmitPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reported messages, the newest case first */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/reports/{messageId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides about a reported message */
        put: operations["resolveReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may not speak and who may not enter */
        get: operations["listRestrictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/silences/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets a person listen and not speak */
        put: operations["silencePerson"];
        post?: never;
        /** Lets the person speak again */
        delete: operations["unsilencePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/stage-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret stage key; the old one stops */
        post: operations["issueStageKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/timer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Starts the timer or changes it; without a time it runs to the planned end */
        put: operations["setTimer"];
        post?: never;
        /** Takes the timer away */
        delete: operations["stopTimer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands on the shared screen, and the timer; for hosts and speakers */
        get: operations["getWall"];
        /** Chooses what stands on the shared screen */
        put: operations["setWall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The one-time link of the first start makes the first owner */
        post: operations["claimInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/speakers/{speakerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public page of a speaker */
        get: operations["getSpeaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/speakers/{speakerId}/portraits/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photograph of a speaker */
        get: operations["getSpeakerPortrait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/speaking/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms or declines by the link, and may say whether one may be recorded; it signs in only where nobody has used the address before */
        post: operations["answerSpeakerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/speaking/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link of a letter asks; looking uses nothing up */
        post: operations["openSpeakerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscribes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link under a letter would end */
        get: operations["getUnsubscribe"];
        put?: never;
        /** Ends letters to many from an organisation; mail programs ask it with a form (RFC 8058) */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            /**
             * @description Plain text, paragraphs divided by an empty line
             * @example We bring libraries together.
             */
            about: string;
            version: components["schemas"]["TextVersion"];
        };
        /** @description The same answer whether or not the address is known. */
        Accepted: {
            /**
             * @description Where to look next
             * @example mail
             * @constant
             */
            look: "mail";
        };
        Access: {
            /**
             * @description Whether the asking person may enter now
             * @example enter
             * @enum {string}
             */
            state: "enter" | "lobby" | "sign-in-first" | "register-first" | "agree-first" | "full" | "removed" | "ended" | "cancelled" | "in-person";
        };
        AccessToken: {
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description Sent as Authorization: Bearer
             * @example eyJ0eXAiOiJhcGkrand0In0.e30.c2ln
             */
            token: string;
        };
        AccessTokenRequest: {
            /**
             * @description Life of the token
             * @example 30
             */
            minutes: number;
        };
        /** @description A wish that waits for both addresses. */
        AddressOpen: {
            /**
             * @description Where the account shall move to
             * @example ana@example.org
             */
            email: string;
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description The new address has said yes
             * @example true
             */
            newProved: boolean;
            /**
             * @description The old address has said yes, or an owner in its place
             * @example false
             */
            oldProved: boolean;
        };
        AddressOpening: {
            /**
             * @description The address now
             * @example ana@old.example
             */
            from: string;
            /**
             * @description The new address has said yes
             * @example true
             */
            newProved: boolean;
            /**
             * @description The old address has said yes
             * @example false
             */
            oldProved: boolean;
            /**
             * @description Which of the two addresses the link was sent to
             * @example old
             * @enum {string}
             */
            side: "old" | "new";
            /**
             * @description The address it shall be
             * @example ana@example.org
             */
            to: string;
        };
        AddressProof: {
            /**
             * @description Both have said yes, and the account has moved
             * @example true
             */
            moved: boolean;
        };
        AddressStanding: {
            open?: components["schemas"]["AddressOpen"];
        };
        AddressWish: {
            /**
             * @description Where the account shall move to
             * @example ana@example.org
             */
            email: string;
            /**
             * @description Language of the mail to the new address
             * @example ro
             */
            locale?: string;
        };
        Admission: {
            closesAt?: components["schemas"]["Instant"];
            /**
             * @description The deadline is later for this reader than for others
             * @example false
             */
            extended: boolean;
            /**
             * @description Something is asked of those who register
             * @example false
             */
            form: boolean;
            inPerson?: components["schemas"]["SeatShare"];
            online?: components["schemas"]["SeatShare"];
            opensAt?: components["schemas"]["Instant"];
            /**
             * @description How people get in
             * @example open
             * @enum {string}
             */
            rule: "open" | "application" | "approval" | "invitation";
            /**
             * @description Absent when unlimited
             * @example 1500
             */
            seats?: number;
            /**
             * @description Some sessions have seats of their own, which people choose
             * @example false
             */
            sessions: boolean;
            /**
             * @description As of now
             * @example open
             * @enum {string}
             */
            state: "open" | "full" | "closed" | "not-yet";
            /**
             * @description Seats taken
             * @example 812
             */
            taken: number;
            /**
             * @description Whoever comes when all seats are taken may wait
             * @example true
             */
            waitingList: boolean;
        };
        AdmissionRule: {
            /**
             * @description How people take part
             * @example hybrid
             * @enum {string}
             */
            attendance: "online" | "in-person" | "hybrid";
            closesAt?: components["schemas"]["Instant"];
            inPerson: components["schemas"]["SeatShare"];
            /**
             * @description How long an offered seat is held; absent without a waiting list
             * @example 48
             */
            offerHours?: number;
            online: components["schemas"]["SeatShare"];
            opensAt?: components["schemas"]["Instant"];
            /**
             * @description How people get in
             * @example approval
             * @enum {string}
             */
            rule: "open" | "application" | "approval" | "invitation";
            /**
             * @description Absent when unlimited
             * @example 50
             */
            seats?: number;
            /**
             * @description Seats held, offers included
             * @example 31
             */
            taken: number;
            venue?: components["schemas"]["Venue"];
            /**
             * @description For the one who saves next
             * @example 7
             */
            version: number;
        };
        AdmissionWish: {
            /**
             * @description How people take part; absent to leave that, the venue and the seats of each way as they are
             * @example hybrid
             * @enum {string}
             */
            attendance?: "online" | "in-person" | "hybrid";
            closesAt?: components["schemas"]["Instant"];
            /**
             * @description In person, where people choose; absent when unlimited
             * @example 40
             */
            inPersonSeats?: number;
            /**
             * @description How long an offered seat is held; absent without a waiting list
             * @example 48
             */
            offerHours?: number;
            /**
             * @description Online, where people choose; absent when unlimited
             * @example 500
             */
            onlineSeats?: number;
            opensAt?: components["schemas"]["Instant"];
            /**
             * @description How people get in
             * @example approval
             * @enum {string}
             */
            rule: "open" | "application" | "approval" | "invitation";
            /**
             * @description Absent when unlimited
             * @example 50
             */
            seats?: number;
            venue?: components["schemas"]["Venue"];
        };
        Agenda: {
            /** @description By start, the earliest first */
            entries: components["schemas"]["AgendaEntry"][];
        };
        /** @description Shown once; the server keeps only its hash. */
        AgendaAddress: {
            /**
             * @description Secret address for a calendar application
             * @example https://plenary.example/api/v1/agenda-feeds/q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6/agenda.ics
             */
            address: string;
        };
        AgendaEntry: {
            cancelled?: components["schemas"]["Cancelled"];
            endsAt: components["schemas"]["Instant"];
            eventSlug: components["schemas"]["Slug"];
            eventTitle: components["schemas"]["Title"];
            recordingId?: components["schemas"]["Id"];
            /**
             * @description Where
             * @example Main hall
             */
            room?: string;
            sessionId: components["schemas"]["Id"];
            stage: components["schemas"]["StageKind"];
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["SessionState"];
            title: components["schemas"]["Title"];
            zone: components["schemas"]["Zone"];
        };
        AgendaFeed: {
            createdAt?: components["schemas"]["Instant"];
            /**
             * @description There is an address
             * @example true
             */
            made: boolean;
        };
        Agreement: {
            /**
             * @description Version of the privacy notice that was shown
             * @example 2026-1
             */
            notice: string;
        };
        AgreementReminders: {
            /** @description Who is to be written to */
            speakers: components["schemas"]["Id"][];
        };
        /** @description Whether one's sessions may be recorded and published; beside an answer to the invitation it counts for those who come. */
        AgreementReply: {
            /**
             * @description Agrees; otherwise declines
             * @example true
             */
            agreed: boolean;
            /**
             * @description That it was read in
             * @example en
             */
            language: string;
            /**
             * @description Of the wording that was read
             * @example 2
             */
            version: number;
        };
        /**
         * @description What a speaker said about being recorded; earlier: agreed to another wording, which stood before
         * @example agreed
         * @enum {string}
         */
        AgreementState: "open" | "agreed" | "earlier" | "declined";
        Announcement: {
            at: components["schemas"]["Instant"];
            /**
             * @description Name of who said it
             * @example Elena Demo
             */
            by: string;
            /**
             * Format: uuid
             * @description UUID
             * @example 01990a34-5555-7eee-8fff-0123456789ab
             */
            id: string;
            /**
             * @description A path of this installation
             * @example /e/open-day/programme
             */
            link?: string;
            /**
             * @description Whom it is for
             * @example event
             * @enum {string}
             */
            scope: "session" | "event" | "everybody";
            /**
             * @description What is said
             * @example Lunch is at one; we go on at two.
             */
            text: string;
        };
        Announcements: {
            /** @description Newest first */
            announcements: components["schemas"]["Announcement"][];
            /** @description To whom I may speak from here */
            scopes: ("session" | "event" | "everybody")[];
        };
        AnnouncementWords: {
            /**
             * @description A path of this installation
             * @example /e/open-day/programme
             */
            link?: string;
            /**
             * @description Whom it is for
             * @example event
             * @enum {string}
             */
            scope: "session" | "event" | "everybody";
            /**
             * @description What is said
             * @example Lunch is at one; we go on at two.
             */
            text: string;
        };
        ApiKey: {
            createdAt: components["schemas"]["Instant"];
            expiresAt?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            madeBy: components["schemas"]["PersonName"];
            /**
             * @description What it is for
             * @example Website
             */
            name: string;
            /**
             * @description What it opens
             * @example [
             *       "read:events"
             *     ]
             */
            scopes: components["schemas"]["ApiKeyScope"][];
            /**
             * @description Its last characters, by which people tell keys apart
             * @example x7Qd
             */
            tail: string;
            usedAt?: components["schemas"]["Instant"];
        };
        ApiKeyMade: {
            key: components["schemas"]["ApiKey"];
            /**
             * @description Sent as Authorization: Bearer; shown this once
             * @example plenary_key_kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            secret: string;
        };
        ApiKeys: {
            /** @description Newest first */
            keys: components["schemas"]["ApiKey"][];
        };
        /**
         * @description What a key opens
         * @example read:events
         * @enum {string}
         */
        ApiKeyScope: "read:events" | "read:registrations" | "write:programme";
        ApiKeyWish: {
            /**
             * @description Life of the key; no end without
             * @example 90
             */
            days?: number;
            /**
             * @description What it is for
             * @example Website
             */
            name: string;
            /**
             * @description What it opens
             * @example [
             *       "read:events"
             *     ]
             */
            scopes: components["schemas"]["ApiKeyScope"][];
        };
        /** @description An application as organisers see it in a list. */
        Applicant: {
            email: components["schemas"]["Email"];
            endorsement?: components["schemas"]["EndorsementState"];
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApplicationName"];
            /**
             * @description What reviewers call it, counted from 1
             * @example 12
             */
            number: number;
            /**
             * @description On the waiting list as it was given
             * @example 3
             */
            rank?: number;
            reason?: components["schemas"]["ApplicationReason"];
            state: components["schemas"]["ApplicationState"];
            submittedAt: components["schemas"]["Instant"];
        };
        Applicants: {
            /** @description In the order of sending */
            applications: components["schemas"]["Applicant"][];
            /**
             * @description Begun and not sent
             * @example 4
             */
            drafts: number;
        };
        ApplicationBeginning: {
            /**
             * @description Version of the privacy notice that was shown
             * @example 2026-1
             */
            notice: string;
        };
        /** @description What was typed so far, whether it fits or not. */
        ApplicationDraft: {
            /** @description One for each question that was begun */
            answers: components["schemas"]["FormAnswer"][];
            name: components["schemas"]["ApplicationName"];
            /**
             * @description Of the draft that it was made from
             * @example 7
             */
            version: number;
        };
        /**
         * @description The name to apply with
         * @example Ana Pop
         */
        ApplicationName: string;
        ApplicationRanking: {
            /** @description The best first */
            applications: components["schemas"]["RankedApplication"][];
            /**
             * @description Seats that nobody holds; absent without limit
             * @example 20
             */
            free?: number;
            readers: components["schemas"]["ReaderRule"];
        };
        ApplicationReaders: {
            /** @description By name */
            readers: components["schemas"]["ReaderProgress"][];
        };
        /**
         * @description What the organisers say about it
         * @example We had far more applications than seats.
         */
        ApplicationReason: string;
        ApplicationSelection: {
            /** @description In the order in which they are served */
            applications: components["schemas"]["Id"][];
            /**
             * @description What becomes of them
             * @example accept
             * @enum {string}
             */
            decision: "accept" | "wait" | "decline";
            reason?: components["schemas"]["ApplicationReason"];
        };
        ApplicationSheet: {
            application?: components["schemas"]["MyApplication"];
            endorsement?: components["schemas"]["MyEndorsement"];
            endorsementRule: components["schemas"]["EndorsementRule"];
            /** @description In their order; empty where nothing is asked */
            questions: components["schemas"]["FormQuestion"][];
            /**
             * @description How many of those who organise read guarded answers, 0 for all of them; absent where no question is guarded
             * @example 2
             */
            readers?: number;
            version?: components["schemas"]["Id"];
            /**
             * @description Whether applications are taken
             * @example open
             * @enum {string}
             */
            window: "open" | "not-yet" | "closed";
        };
        /**
         * @description How it stands
         * @example submitted
         * @enum {string}
         */
        ApplicationState: "draft" | "submitted" | "withdrawn" | "accepted" | "waiting" | "declined";
        ApplicationVersion: {
            /**
             * Format: uuid
             * @description Version of the form that was shown; taken for an hour after another is published, then stale. Absent, the draft answers what is asked now
             * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
             */
            form?: string;
            /**
             * @description Of the draft that was looked at
             * @example 7
             */
            version: number;
        };
        AskByCode: {
            /**
             * @description Chosen by the page; sent again, it asks once
             * @example 01990a32-3333-7eee-8fff-0123456789ab
             */
            id: string;
            /**
             * @description The question
             * @example How did you reach people without internet?
             */
            text: string;
        };
        /**
         * @description How far asking a speaker has come; none: nobody knows where to write to, seen: the link was opened
         * @example confirmed
         * @enum {string}
         */
        AskingState: "none" | "noted" | "asked" | "seen" | "confirmed" | "declined" | "withdrawn";
        /**
         * @description How somebody takes part in an event that has both
         * @example in-person
         * @enum {string}
         */
        AttendanceMode: "online" | "in-person";
        AuditEntry: {
            /**
             * @description What was done
             * @example member.changed
             */
            action: string;
            actor?: components["schemas"]["PersonName"];
            /**
             * @description As it is since; empty for what is gone
             * @example {
             *       "roles": "organiser"
             *     }
             */
            after: {
                [key: string]: string;
            };
            at: components["schemas"]["Instant"];
            /**
             * @description As it was; empty for what is new
             * @example {
             *       "roles": "organiser"
             *     }
             */
            before: {
                [key: string]: string;
            };
            id: components["schemas"]["Id"];
            /**
             * @description To whom or what, as it is called now
             * @example Mara
             */
            target: string;
        };
        AuditTrail: {
            /** @description Newest first */
            entries: components["schemas"]["AuditEntry"][];
            /**
             * Format: uuid
             * @description Where there are older ones
             * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
             */
            next?: string;
        };
        /** @description An app that makes codes (RFC 6238). */
        Authenticator: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description As its owner calls it
             * @example My phone
             */
            name: string;
            usedAt?: components["schemas"]["Instant"];
        };
        AuthenticatorBegun: {
            id: components["schemas"]["Id"];
            /**
             * @description For the app; base32, six digits each 30 seconds, SHA-1
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
        };
        AuthenticatorName: {
            /**
             * @description As its owner calls it
             * @example My phone
             */
            name: string;
        };
        /** @description From the sign-in, never from the frame. */
        Author: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            /**
             * @description Shown as a badge
             * @example host
             * @enum {string}
             */
            role?: "host" | "speaker" | "moderator" | "organiser";
        };
        /**
         * @description HTML of the few tags we keep; others fall away
         * @example <p>Runs the reading rooms of a town.</p>
         */
        Bio: string;
        Blocks: {
            /** @description The last blocked first */
            people: components["schemas"]["DirectPerson"][];
        };
        BrandWish: {
            /**
             * @description Without it the first colour comes back
             * @example #3d5af1
             */
            colour?: string;
            /**
             * @description The colour that stood there, if any
             * @example #0f5a73
             */
            seen?: string;
        };
        /**
         * @description It will not take place; absent when it will
         * @example true
         */
        Cancelled: boolean;
        Change: {
            after?: components["schemas"]["ChangeSide"];
            before?: components["schemas"]["ChangeSide"];
            id: components["schemas"]["Id"];
            /**
             * @description Of what
             * @example session
             * @enum {string}
             */
            of: "session" | "track" | "room" | "speaker" | "settings";
            /**
             * @description Its title or name as it will be
             * @example Panel on reading rooms
             */
            title: string;
            /**
             * @description What changed
             * @example moved
             * @enum {string}
             */
            what: "added" | "removed" | "cancelled" | "revived" | "title" | "moved" | "room" | "length" | "speakers" | "track" | "language" | "kind" | "text" | "recording" | "stage" | "day" | "order" | "day-change";
        };
        /** @description Sessions by start, then tracks, rooms and speakers */
        Changes: components["schemas"]["Change"][];
        ChangeSide: {
            endsAt?: components["schemas"]["Instant"];
            /** @description Speakers in their order */
            names: components["schemas"]["PersonName"][];
            startsAt?: components["schemas"]["Instant"];
            /**
             * @description Title, name of room or track, language, kind, hour; words or a code by what changed
             * @example Main hall
             */
            text?: string;
        };
        ChatMessage: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Author"];
            /**
             * @description Taken back by its author
             * @example false
             */
            deleted?: boolean;
            edited?: components["schemas"]["Instant"];
            /**
             * @description Taken away by moderation
             * @example false
             */
            hidden?: boolean;
            id: components["schemas"]["Id"];
            /** @description Who is meant */
            mentions?: components["schemas"]["Mention"][];
            /** @description The most pressed first */
            reactions?: components["schemas"]["MessageReaction"][];
            /**
             * Format: uuid
             * @description The message that it answers
             * @example 01990a30-2222-7aaa-8bbb-0123456789ab
             */
            reply?: string;
            /**
             * @description Place in the log
             * @example 17
             */
            seq: number;
            /**
             * @description Absent when hidden or taken back
             * @example Good morning from Iași
             */
            text?: string;
        };
        ChatPage: {
            /**
             * @description Epoch of the log
             * @example 1
             */
            epoch: number;
            /** @description Oldest first */
            messages: components["schemas"]["ChatMessage"][];
            /**
             * @description There is more after
             * @example false
             */
            newer: boolean;
            /**
             * @description There is more before
             * @example true
             */
            older: boolean;
            /** @description What they answer, as far as it is not among them; without text once it is gone */
            quotes: components["schemas"]["ChatMessage"][];
            /**
             * @description The log stands here; join with since
             * @example 412
             */
            seq: number;
            /**
             * @description Seconds between two messages of one person; 0 for no wait
             * @example 0
             */
            slow: number;
        };
        Circular: {
            /** @description States of registration, or of application, whose people get it */
            audience: ("confirmed" | "pending" | "waiting" | "offered" | "declined" | "cancelled" | "lapsed" | "application-draft" | "application-submitted" | "application-accepted" | "application-waiting" | "application-declined")[];
            doneAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Minutes before or after
             * @example 1440
             */
            minutes: number;
            /**
             * @description When it goes: at its release, before the event begins, after it ends, before applications close, before each session
             * @example before
             * @enum {string}
             */
            moment: "release" | "before" | "after" | "deadline" | "session";
            /**
             * @description Who would get it now
             * @example 12
             */
            people: number;
            /**
             * @description Held until it is released
             * @example held
             * @enum {string}
             */
            state: "held" | "released" | "dropped";
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["CircularText"][];
            /**
             * @description Who got it
             * @example 12
             */
            told: number;
            /**
             * @description Grows with each change; 0 for ours
             * @example 3
             */
            version: number;
        };
        Circulars: {
            /** @description The newest first */
            circulars: components["schemas"]["Circular"][];
            /** @description What may stand in braces */
            places: string[];
        };
        CircularText: {
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            /**
             * @description Subject, with places in braces
             * @example You are registered: {event}
             */
            subject: string;
            /**
             * @description Plain text, with places in braces
             * @example Hello {name}
             */
            text: string;
        };
        CircularTrial: {
            application?: components["schemas"]["Id"];
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            registration?: components["schemas"]["Id"];
            /**
             * @description Subject, with places in braces
             * @example You are registered: {event}
             */
            subject: string;
            /**
             * @description Plain text, with places in braces
             * @example Hello {name}
             */
            text: string;
        };
        CircularWish: {
            /** @description States of registration, or of application, whose people get it */
            audience: ("confirmed" | "pending" | "waiting" | "offered" | "declined" | "cancelled" | "lapsed" | "application-draft" | "application-submitted" | "application-accepted" | "application-waiting" | "application-declined")[];
            /**
             * @description Minutes before or after
             * @example 1440
             */
            minutes: number;
            /**
             * @description When it goes: at its release, before the event begins, after it ends, before applications close, before each session
             * @example before
             * @enum {string}
             */
            moment: "release" | "before" | "after" | "deadline" | "session";
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["CircularText"][];
        };
        Complaint: {
            /**
             * @description In the words of the person
             * @example This is an advertisement.
             */
            note?: string;
            reason: components["schemas"]["ReportReason"];
        };
        Conflict: {
            /**
             * @description How many it holds
             * @example 240
             */
            capacity?: number;
            /**
             * @description The same speaker or room at one time, a room too small, far from the days of the event, nobody speaks, recorded against a wish, changed although live or over
             * @example room
             * @enum {string}
             */
            kind: "speaker" | "room" | "capacity" | "outside" | "no-speaker" | "recording" | "fixed";
            /**
             * Format: uuid
             * @description The session it collides with
             * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7c
             */
            other?: string;
            /**
             * @description How many are expected in a room that is too small
             * @example 300
             */
            people?: number;
            /**
             * Format: uuid
             * @description The room it is about
             * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7e
             */
            room?: string;
            session: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description Who would be in two places
             * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7d
             */
            speaker?: string;
        };
        /** @description What does not fit together; nothing but fixed stops a release */
        Conflicts: components["schemas"]["Conflict"][];
        Consent: {
            /**
             * @description Answered
             * @example false
             */
            given: boolean;
            /**
             * @description The session is recorded and consent was not asked yet
             * @example true
             */
            needed: boolean;
            /**
             * @description Version of the wording
             * @example 2026-1
             */
            version?: string;
            /**
             * @description The sentence shown
             * @example This session is recorded.
             */
            wording?: string;
        };
        ConsentGiven: {
            /**
             * @description My name may appear
             * @example true
             */
            name: boolean;
            /**
             * @description My picture may be recorded
             * @example false
             */
            picture: boolean;
            /**
             * @description The version that was shown
             * @example 2026-1
             */
            version: string;
            /**
             * @description My voice may be recorded
             * @example false
             */
            voice: boolean;
        };
        ConsentReceipt: {
            at: components["schemas"]["Instant"];
            /**
             * @description The version that was stored
             * @example 2026-1
             */
            version: string;
        };
        CopyWish: {
            /**
             * @description With speakers and hosts, or without
             * @example true
             */
            people: boolean;
            startsAt: components["schemas"]["Instant"];
            title: components["schemas"]["Title"];
        };
        /**
         * Format: date
         * @description A day of the programme in the event's zone
         * @example 2026-09-22
         */
        Day: string;
        /**
         * @description What begins before this hour belongs to the day before; before noon
         * @example 04:00
         */
        DayChange: string;
        /**
         * @description Words of the organisers
         * @example The workshop is for librarians only.
         */
        DecisionReason: string;
        DemoPeople: {
            /** @description One for each role */
            people: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            /**
             * @description Name of the button
             * @example malik
             */
            key: string;
            name: components["schemas"]["PersonName"];
            /**
             * @description What the person shows
             * @example attendee
             * @enum {string}
             */
            role: "attendee" | "speaker" | "host" | "reviewer" | "organiser" | "owner";
            /**
             * @description What to try as this person
             * @example Registered for the series and curious
             */
            says: string;
        };
        DemoSignIn: {
            /**
             * @description A key of the list
             * @example malik
             */
            person: string;
        };
        DeskPage: {
            /**
             * @description Epoch of the log
             * @example 1
             */
            epoch: number;
            /** @description How often who asked was answered in this event; nobody without a name is here */
            heard: components["schemas"]["Heard"][];
            /** @description Waiting, then dismissed, oldest first */
            questions: components["schemas"]["DeskQuestion"][];
            /**
             * @description The desk's log stands here
             * @example 7
             */
            seq: number;
        };
        DeskQuestion: {
            at: components["schemas"]["Instant"];
            by?: components["schemas"]["Author"];
            id: components["schemas"]["Id"];
            /**
             * @description What its author was told
             * @example We will come to this tomorrow.
             */
            reason?: string;
            /**
             * @description Why the others do not see it
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "dismissed";
            /**
             * @description The question
             * @example How did you reach people without internet?
             */
            text: string;
            unnamed?: components["schemas"]["Unnamed"];
        };
        DevelopmentMail: {
            at: components["schemas"]["Instant"];
            /**
             * @description The attached calendar file
             * @example BEGIN:VCALENDAR
             */
            calendar?: string;
            id: components["schemas"]["Id"];
            /**
             * @description Subject
             * @example Your seat at Occupy Library 2020
             */
            subject: string;
            /**
             * @description The plain text body
             * @example Your personal link follows.
             */
            text: string;
            to: components["schemas"]["Email"];
        };
        DevelopmentMailHead: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Subject
             * @example Your seat at Occupy Library 2020
             */
            subject: string;
            to: components["schemas"]["Email"];
        };
        DevelopmentMails: {
            /** @description Newest first */
            mails: components["schemas"]["DevelopmentMailHead"][];
        };
        DirectChoice: {
            /**
             * @description Whether I take them
             * @example true
             */
            allowed: boolean;
        };
        DirectComplaint: {
            /**
             * @description In the words of the person
             * @example I asked to stop.
             */
            note?: string;
            /**
             * @description Why it should not have come
             * @example unkind
             * @enum {string}
             */
            reason: "spam" | "unkind" | "private" | "unsafe" | "other";
        };
        DirectMessage: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Said by the asking person
             * @example true
             */
            mine: boolean;
            /**
             * @description Place in the talk
             * @example 3
             */
            seq: number;
            /**
             * @description What is said
             * @example Shall we meet at the coffee?
             */
            text: string;
        };
        DirectPage: {
            /**
             * @description I have blocked this person
             * @example false
             */
            blocked: boolean;
            /** @description Oldest first */
            messages: components["schemas"]["DirectMessage"][];
            /**
             * @description There is more before
             * @example false
             */
            older: boolean;
            person: components["schemas"]["DirectPerson"];
            /**
             * @description I may write to this person
             * @example true
             */
            writable: boolean;
        };
        DirectPerson: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
        };
        DirectRead: {
            /**
             * @description The last one that was shown
             * @example 3
             */
            seq: number;
        };
        DirectReport: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["DirectPerson"];
            id: components["schemas"]["Id"];
            /**
             * @description In the words of who showed it
             * @example I asked to stop.
             */
            note?: string;
            /**
             * @description Why it was shown
             * @example unkind
             * @enum {string}
             */
            reason: "spam" | "unkind" | "private" | "unsafe" | "other";
            said: components["schemas"]["Instant"];
            /**
             * @description The message
             * @example You fool
             */
            text: string;
        };
        DirectReports: {
            /** @description The newest first */
            reports: components["schemas"]["DirectReport"][];
        };
        DirectTalk: {
            last: components["schemas"]["DirectMessage"];
            person: components["schemas"]["DirectPerson"];
            /**
             * @description Messages I have not read
             * @example 2
             */
            unread: number;
        };
        DirectTalks: {
            /**
             * @description I take messages of people I have not written to
             * @example false
             */
            allowed: boolean;
            /** @description The newest first */
            talks: components["schemas"]["DirectTalk"][];
            /**
             * @description In all of them
             * @example 2
             */
            unread: number;
        };
        DirectWords: {
            /**
             * @description Between 1 and 2 000 characters
             * @example Shall we meet at the coffee?
             */
            text: string;
        };
        /**
         * @description Nobody may record it; absent when nothing is said
         * @example true
         */
        DoNotRecord: boolean;
        Door: {
            /** @description Everybody who holds a seat */
            people: components["schemas"]["DoorPerson"][];
        };
        DoorOutcome: {
            at?: components["schemas"]["Instant"];
            /**
             * Format: uuid
             * @description Of the pass
             * @example 0b7e2f4a-9c1d-4e3b-8a6f-2d5c7b9e1f30
             */
            id: string;
            mode?: components["schemas"]["AttendanceMode"];
            name?: components["schemas"]["PersonName"];
            /**
             * @description already: was here before; no-seat: the seat was given back; unknown: no ticket of this event
             * @example in
             * @enum {string}
             */
            result: "in" | "already" | "no-seat" | "unknown";
        };
        DoorOutcomes: {
            /** @description In the order asked */
            outcomes: components["schemas"]["DoorOutcome"][];
        };
        DoorPass: {
            at: components["schemas"]["Instant"];
            /**
             * Format: uuid
             * @description Given by the device, so that it may send this again
             * @example 0b7e2f4a-9c1d-4e3b-8a6f-2d5c7b9e1f30
             */
            id: string;
            /**
             * Format: uuid
             * @description What the code says
             * @example 6f1d3c52-0f5b-4f7e-9d55-1a2b3c4d5e6f
             */
            ticket: string;
        };
        DoorPasses: {
            /** @description In the order in which they were shown */
            passes: components["schemas"]["DoorPass"][];
        };
        DoorPerson: {
            at?: components["schemas"]["Instant"];
            mode?: components["schemas"]["AttendanceMode"];
            name: components["schemas"]["PersonName"];
            /**
             * Format: uuid
             * @description Code of the ticket
             * @example 6f1d3c52-0f5b-4f7e-9d55-1a2b3c4d5e6f
             */
            ticket: string;
        };
        DoorTicket: {
            /**
             * Format: uuid
             * @description What the code on the ticket says; whoever shows it is let in
             * @example 6f1d3c52-0f5b-4f7e-9d55-1a2b3c4d5e6f
             */
            ticket: string;
        };
        Draft: {
            /**
             * @description Number of the release it was begun from
             * @example 3
             */
            base: number;
            /**
             * @description Somebody has changed something; otherwise this is what is released
             * @example true
             */
            begun: boolean;
            changedAt?: components["schemas"]["Instant"];
            changedBy?: components["schemas"]["PersonName"];
            conflicts: components["schemas"]["Conflicts"];
            dayChange: components["schemas"]["DayChange"];
            /** @description Sessions that are live or over: they keep their time and cannot go */
            fixed: components["schemas"]["Id"][];
            /** @description In their order */
            rooms: components["schemas"]["DraftRoom"][];
            /** @description By start */
            sessions: components["schemas"]["DraftSession"][];
            /** @description In their order */
            speakers: components["schemas"]["DraftSpeaker"][];
            /** @description In their order */
            tracks: components["schemas"]["DraftTrack"][];
            version: components["schemas"]["DraftVersion"];
            zone: components["schemas"]["Zone"];
        };
        DraftDifference: {
            changes: components["schemas"]["Changes"];
            /**
             * @description How many would be told
             * @example 812
             */
            people: number;
            version: components["schemas"]["DraftVersion"];
        };
        DraftRoom: {
            /**
             * @description People it holds; absent when nobody counts
             * @example 240
             */
            capacity?: number;
            id: components["schemas"]["Id"];
            /**
             * @description Name
             * @example Main hall
             */
            name: string;
        };
        /** @description What a save answers; the one item as it is kept, with its texts cleaned. After a removal no item is there. */
        DraftSaved: {
            conflicts: components["schemas"]["Conflicts"];
            room?: components["schemas"]["DraftRoom"];
            session?: components["schemas"]["DraftSession"];
            settings?: components["schemas"]["DraftSettings"];
            speaker?: components["schemas"]["DraftSpeaker"];
            track?: components["schemas"]["DraftTrack"];
            version: components["schemas"]["DraftVersion"];
        };
        DraftSession: {
            /**
             * @description Stays in the programme and says so
             * @example false
             */
            cancelled: boolean;
            /**
             * @description Day of the programme, where it is not the day of the start
             * @example 2026-09-22
             */
            day?: string;
            /**
             * @description A speaker wants no recording
             * @example false
             */
            doNotRecord: boolean;
            /**
             * @description The same; after the start and at most 24 hours later
             * @example 2026-09-22T08:00:00Z
             */
            endsAt: string;
            id: components["schemas"]["Id"];
            key?: components["schemas"]["ForeignKey"];
            /**
             * @description What it is
             * @example keynote
             * @enum {string}
             */
            kind: "keynote" | "talk" | "panel" | "debate" | "workshop" | "webinar" | "lightning" | "social" | "break" | "other";
            /**
             * @description The organiser's own word for the kind
             * @example Podium
             */
            kindName?: string;
            language?: components["schemas"]["Language"];
            /** @description To read beside it */
            links: components["schemas"]["SessionLink"][];
            /**
             * @description The session is recorded
             * @example true
             */
            recorded: boolean;
            room?: components["schemas"]["Id"];
            /** @description In their order */
            speakers: components["schemas"]["Id"][];
            stage: components["schemas"]["StageKind"];
            /**
             * @description RFC 3339; an offset other than Z must be one that the clocks of the zone show then
             * @example 2026-09-22T07:00:00Z
             */
            startsAt: string;
            text: components["schemas"]["SessionText"];
            /**
             * @description The same in other languages
             * @example {}
             */
            texts: {
                [key: string]: components["schemas"]["SessionText"];
            };
            track?: components["schemas"]["Id"];
        };
        DraftSettings: {
            dayChange: components["schemas"]["DayChange"];
        };
        DraftSpeaker: {
            /**
             * @description Where the speaker works
             * @example City Library (demo)
             */
            affiliation?: string;
            bio: components["schemas"]["Bio"];
            /**
             * @description In other languages
             * @example {}
             */
            bios: {
                [key: string]: components["schemas"]["Bio"];
            };
            /**
             * @description ISO 3166-1 alpha-2
             * @example RO
             */
            country?: string;
            id: components["schemas"]["Id"];
            key?: components["schemas"]["ForeignKey"];
            links?: components["schemas"]["SpeakerLinks"];
            name: components["schemas"]["PersonName"];
            /**
             * Format: uuid
             * @description Who can sign in as this speaker; shown, and not changed by a save
             * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
             */
            person?: string;
            portrait?: components["schemas"]["SpeakerPortrait"];
        };
        DraftTrack: {
            /**
             * @description One of the eight track colours
             * @example 4
             */
            colour: number;
            id: components["schemas"]["Id"];
            /**
             * @description Name
             * @example Emerging technological trends
             */
            name: string;
            /**
             * @description The name in other languages
             * @example {
             *       "ro": "Tendințe"
             *     }
             */
            names: {
                [key: string]: string;
            };
        };
        /**
         * Format: int64
         * @description Grows with every change; a save names the one it was made from
         * @example 1790000000000001
         */
        DraftVersion: number;
        /** @description What was said at another event. */
        EarlierProfile: {
            /**
             * @description Where the speaker works
             * @example City Library (demo)
             */
            affiliation?: string;
            bio: components["schemas"]["Bio"];
            bios: components["schemas"]["SpeakerBios"];
            /**
             * @description ISO 3166-1 alpha-2
             * @example RO
             */
            country?: string;
            /**
             * @description Its title
             * @example Occupy Library
             */
            event: string;
            links: components["schemas"]["SpeakerLinks"];
            name: components["schemas"]["PersonName"];
        };
        /**
         * @description Mail address (RFC 5321)
         * @example malik@example.org
         */
        Email: string;
        /** @description What a button on another site needs to name the state of an event. */
        EmbeddedEvent: {
            /**
             * @description What somebody who is not signed in can do
             * @example register
             * @enum {string}
             */
            action: "register" | "register-and-join" | "full" | "closed" | "apply" | "add-to-calendar" | "opens-soon" | "join-now" | "continue" | "watch-recording" | "over" | "publish" | "not-yet" | "ask-for-seat" | "join-waiting-list" | "pending" | "waiting" | "accept-offer" | "declined";
            endsAt: components["schemas"]["Instant"];
            /**
             * @description Address of their picture
             * @example https://plenary.example/api/v1/organisations/progress-foundation-demo/logo/7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            logo?: string;
            /**
             * @description Who invites
             * @example Progress Foundation (demo)
             */
            organisation: string;
            slug: components["schemas"]["Slug"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description As of now
             * @example upcoming
             * @enum {string}
             */
            state: "upcoming" | "live" | "past";
            title: components["schemas"]["Title"];
            /**
             * @description Address of the event page
             * @example https://plenary.example/e/occupy-library-2020
             */
            url: string;
            zone: components["schemas"]["Zone"];
        };
        /** @description A programme for other people's sites. Sessions name their track by its place in the list. */
        EmbeddedProgramme: {
            /** @description Days with sessions */
            days: components["schemas"]["Day"][];
            event: components["schemas"]["EmbeddedEvent"];
            /** @description By start */
            sessions: components["schemas"]["EmbeddedSession"][];
            /** @description In the organiser's order */
            tracks: components["schemas"]["EmbeddedTrack"][];
        };
        EmbeddedSession: {
            cancelled?: components["schemas"]["Cancelled"];
            day: components["schemas"]["Day"];
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Where; absent when it is nowhere
             * @example Main hall
             */
            room?: string;
            /** @description Names in their order */
            speakers: string[];
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["SessionState"];
            title: components["schemas"]["Title"];
            /**
             * @description Place in the list of tracks; absent without one
             * @example 0
             */
            track?: number;
        };
        EmbeddedTrack: {
            /**
             * @description One of the eight track colours
             * @example 4
             */
            colour: number;
            /**
             * @description Name
             * @example Open science
             */
            name: string;
        };
        EndorsementLetter: {
            /**
             * Format: uuid
             * @description From sendEndorsementFile
             * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            file: string;
            /**
             * @description URL-safe base64
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        EndorsementLink: {
            /**
             * @description URL-safe base64
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        /**
         * @description The name of the endorser
         * @example Ioana Popescu
         */
        EndorsementName: string;
        EndorsementOpening: {
            /**
             * @description Who asks
             * @example Ana Pop
             */
            applicant: string;
            endorser: components["schemas"]["EndorsementName"];
            /**
             * @description For what
             * @example Citizen science masterclass
             */
            event: string;
            /**
             * Format: uuid
             * @description Under which the letter is sent
             * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            id: string;
            /**
             * @description Who gives the seats
             * @example Progress Foundation
             */
            organisation: string;
            until: components["schemas"]["Instant"];
            /**
             * @description Of the event
             * @example Europe/Paris
             */
            zone: string;
        };
        /**
         * @description Whether somebody else is asked for a letter
         * @example required
         * @enum {string}
         */
        EndorsementRule: "none" | "optional" | "required";
        /** @description How it stands with a letter, for those who read it. */
        EndorsementStanding: {
            file?: components["schemas"]["SentFile"];
            name: components["schemas"]["EndorsementName"];
            state: components["schemas"]["EndorsementState"];
        };
        /**
         * @description What became of a letter
         * @example asked
         * @enum {string}
         */
        EndorsementState: "asked" | "received" | "declined";
        EndorsementWish: {
            email: components["schemas"]["Email"];
            name: components["schemas"]["EndorsementName"];
        };
        /** @description The secret after the # of the mailed link. */
        ErasureSecret: {
            /**
             * @description Once and for a time
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        ErasureStanding: {
            /**
             * @description An owner of an organisation began it
             * @example false
             */
            byStaff: boolean;
            dueAt?: components["schemas"]["Instant"];
            /**
             * @description Nothing asked; a link was mailed; confirmed, and done at dueAt
             * @example waiting
             * @enum {string}
             */
            state: "none" | "asked" | "waiting";
        };
        ErasureWish: {
            email: components["schemas"]["Email"];
            /**
             * @description Why, for the audit trail
             * @example Asked by letter on 3 May
             */
            reason: string;
        };
        /** @description A webinar with one session. */
        EventDraft: {
            /**
             * @description Plain text
             * @example For librarians who start from nothing.
             */
            description?: string;
            language?: components["schemas"]["Locale"];
            /**
             * @description Length
             * @example 60
             */
            minutes: number;
            organisation: components["schemas"]["Slug"];
            /**
             * @description Record it
             * @example true
             */
            recorded: boolean;
            /**
             * @description Absent for unlimited
             * @example 500
             */
            seats?: number;
            speaker?: components["schemas"]["PersonName"];
            stage: components["schemas"]["StageKind"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description Two sentences
             * @example How a small town library went online.
             */
            summary?: string;
            title: components["schemas"]["Title"];
            zone: components["schemas"]["Zone"];
        };
        EventFacet: {
            /** @description Each counted under the choices of the other facets */
            choices: components["schemas"]["FacetChoice"][];
            /**
             * @description By what
             * @example topic
             * @enum {string}
             */
            facet: "topic" | "audience" | "institution" | "job" | "kind" | "attendance" | "language" | "cost" | "organisation";
        };
        /** @description Something that is missing. */
        EventGap: {
            /**
             * @description By when it is to be mended
             * @example publishing
             * @enum {string}
             */
            before: "publishing" | "live";
            /**
             * @description It cannot be done without; the rest is advice
             * @example false
             */
            blocking: boolean;
            /**
             * @description What it is
             * @example contact-missing
             * @enum {string}
             */
            code: "past" | "venue-missing" | "form-missing" | "deadline-late" | "summary-missing" | "description-missing" | "language-missing" | "contact-missing" | "sessions-missing" | "sessions-outside" | "speakers-missing" | "plan-unreleased" | "seats-unlimited" | "translations-missing" | "privacy-missing" | "imprint-missing" | "mail-missing" | "hosts-missing" | "meetings-missing" | "recording-unsaid" | "agreements-missing";
            /**
             * @description Of sessions or questions, where it is about several
             * @example 3
             */
            count?: number;
        };
        /**
         * @description What it is
         * @example conference
         * @enum {string}
         */
        EventKind: "conference" | "series" | "webinar" | "workshop";
        EventPage: {
            action: components["schemas"]["PrimaryAction"];
            admission: components["schemas"]["Admission"];
            /**
             * @description Mail address of a contact person
             * @example hello@example.org
             */
            contact?: string;
            /**
             * @description What it costs in words
             * @example Free of charge, except the dinner
             */
            costText?: string;
            /**
             * @description Plain text, paragraphs divided by an empty line
             * @example A programme in five tracks.
             */
            description: string;
            event: components["schemas"]["EventSummary"];
            myRegistration?: components["schemas"]["Registration"];
            /** @description Best tier first */
            partners: components["schemas"]["Partner"][];
            recordingNote?: components["schemas"]["RecordingNote"];
            rights: components["schemas"]["EventRights"];
            /**
             * @description Sessions of the whole programme
             * @example 16
             */
            sessionCount: number;
            /** @description By start; of a programme of more than sixty only what is on and what comes next, the whole is getProgramme */
            sessions: components["schemas"]["SessionSummary"][];
            /**
             * @description All speakers
             * @example 14
             */
            speakerCount: number;
            /** @description The first sixty in the organiser's order */
            speakers: components["schemas"]["Speaker"][];
            /** @description Languages that its texts are there in besides its own */
            textLanguages?: string[];
            /** @description Tracks of the programme */
            tracks: components["schemas"]["Track"][];
            venue?: components["schemas"]["Venue"];
            visibility?: components["schemas"]["Visibility"];
        };
        EventReadiness: {
            /** @description In the order in which they are told */
            gaps: components["schemas"]["EventGap"][];
        };
        EventRights: {
            /**
             * @description May edit and see registrations
             * @example false
             */
            organise: boolean;
        };
        Events: {
            /** @description Live first, then soonest; past ones newest first */
            events: components["schemas"]["EventSummary"][];
            /** @description What can be chosen from, on the first page */
            facets?: components["schemas"]["EventFacet"][];
            /**
             * @description What to ask for after this page; absent on the last
             * @example MXwxNzY
             */
            next?: string;
            /**
             * @description How many there are in all; on the first page
             * @example 12
             */
            total?: number;
        };
        /** @description What organisers say of an event, in its own language. */
        EventSettings: {
            /**
             * @description How one attends
             * @example online
             * @enum {string}
             */
            attendance: "online" | "in-person" | "hybrid";
            /**
             * @description Mail address of a contact person
             * @example hello@example.org
             */
            contact?: string;
            /**
             * @description What it costs in words
             * @example Free of charge, except the dinner
             */
            costText?: string;
            /**
             * @description Plain text, paragraphs divided by an empty line
             * @example A programme in five tracks.
             */
            description: string;
            endsAt: components["schemas"]["Instant"];
            /**
             * @description No charge
             * @example true
             */
            free: boolean;
            kind: components["schemas"]["EventKind"];
            /** @description Languages spoken */
            languages: components["schemas"]["Locale"][];
            /** @description Best tier first */
            partners: components["schemas"]["Partner"][];
            recordingNote: components["schemas"]["RecordingNote"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description Two sentences that make you want to come
             * @example Four days on what libraries do when the doors are closed.
             */
            summary: string;
            title: components["schemas"]["Title"];
            venue?: components["schemas"]["Venue"];
            visibility: components["schemas"]["Visibility"];
            zone: components["schemas"]["Zone"];
        };
        /** @description A speaker as organisers see one. */
        EventSpeaker: {
            /**
             * @description Where the speaker works
             * @example City Library (demo)
             */
            affiliation?: string;
            agreement?: components["schemas"]["AgreementState"];
            answeredAt?: components["schemas"]["Instant"];
            email?: components["schemas"]["Email"];
            id: components["schemas"]["Id"];
            /**
             * @description That were sent
             * @example 1
             */
            letters: number;
            name: components["schemas"]["PersonName"];
            /**
             * @description What is planned of them is not what everybody reads; false before they are public
             * @example false
             */
            pending: boolean;
            seenAt?: components["schemas"]["Instant"];
            sentAt?: components["schemas"]["Instant"];
            sessions: components["schemas"]["SpeakerSlots"];
            state: components["schemas"]["AskingState"];
            word: components["schemas"]["SpeakerWord"];
        };
        EventSpeakers: {
            /** @description In the order of the plan */
            speakers: components["schemas"]["EventSpeaker"][];
        };
        EventSummary: {
            /**
             * @description How one attends
             * @example online
             * @enum {string}
             */
            attendance: "online" | "in-person" | "hybrid";
            endsAt: components["schemas"]["Instant"];
            /**
             * @description No charge
             * @example true
             */
            free: boolean;
            id: components["schemas"]["Id"];
            kind: components["schemas"]["EventKind"];
            /** @description Languages spoken */
            languages: components["schemas"]["Locale"][];
            liveFrom?: components["schemas"]["Instant"];
            liveSession?: components["schemas"]["Id"];
            liveUntil?: components["schemas"]["Instant"];
            organisation: components["schemas"]["Organisation"];
            slug: components["schemas"]["Slug"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description As of now
             * @example upcoming
             * @enum {string}
             */
            state: "draft" | "upcoming" | "live" | "past";
            /**
             * @description Two sentences that make you want to come
             * @example Four days on what libraries do when the doors are closed.
             */
            summary: string;
            title: components["schemas"]["Title"];
            zone: components["schemas"]["Zone"];
        };
        EventTerm: {
            facet: components["schemas"]["Facet"];
            slug: components["schemas"]["Slug"];
        };
        EventText: {
            /**
             * @description Plain text; empty: the event's own
             * @example Un program în cinci teme.
             */
            description: string;
            /**
             * @description ISO 639-1
             * @example ro
             */
            language: string;
            /**
             * @description Two sentences; empty: the event's own
             * @example Patru zile despre biblioteci.
             */
            summary: string;
            title: components["schemas"]["Title"];
        };
        Extension: {
            at: components["schemas"]["Instant"];
            email: components["schemas"]["Email"];
            id: components["schemas"]["Id"];
            name?: components["schemas"]["PersonName"];
            until: components["schemas"]["Instant"];
        };
        Extensions: {
            /** @description In force, the newest first */
            extensions: components["schemas"]["Extension"][];
        };
        ExtensionWish: {
            email: components["schemas"]["Email"];
            until: components["schemas"]["Instant"];
        };
        /**
         * @description Which vocabulary
         * @example topic
         * @enum {string}
         */
        Facet: "topic" | "audience" | "institution" | "job";
        FacetChoice: {
            /**
             * @description Events
             * @example 4
             */
            count: number;
            /**
             * @description In the reader's language; absent where the value says it
             * @example Digital skills
             */
            name?: string;
            /**
             * @description What the parameter takes
             * @example digital-skills
             */
            value: string;
        };
        FactorCode: {
            /**
             * @description Six digits of an app, or a recovery code
             * @example 492039
             */
            code: string;
        };
        FactorGiven: {
            /** @description Recovery codes where there were none; shown this once */
            codes: string[];
            me: components["schemas"]["Me"];
        };
        FieldError: {
            /**
             * @description What is wrong with it
             * @example An address has the form name@place.
             */
            detail: string;
            /**
             * @description JSON pointer (RFC 6901) to the field
             * @example /email
             */
            pointer: string;
        };
        /**
         * @description Name in files of other systems (schedule.xml guid)
         * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
         */
        ForeignKey: string;
        FormAnswer: {
            question: components["schemas"]["FormKey"];
            /** @description The text, a number, a date (ISO 8601), a country (ISO 3166), ids of choices, yes, or files as id/name */
            values: string[];
        };
        FormAsked: {
            /** @description In their order; empty where nothing is asked */
            questions: components["schemas"]["FormQuestion"][];
            /**
             * @description How many of those who organise read guarded answers, 0 for all of them; absent where no question is guarded
             * @example 2
             */
            readers?: number;
            version?: components["schemas"]["Id"];
        };
        FormChoice: {
            id: components["schemas"]["FormKey"];
            /**
             * @description What people read
             * @example Vegetarian
             */
            label: string;
        };
        /** @description Shown only when an earlier question was answered with one of these. */
        FormCondition: {
            /** @description Ids of choices, or yes for a consent */
            anyOf: components["schemas"]["FormKey"][];
            question: components["schemas"]["FormKey"];
        };
        FormContent: {
            /** @description In their order */
            questions: components["schemas"]["FormQuestion"][];
            /** @description Who alone reads guarded answers, among those who organise; nobody named means all of them */
            readers: components["schemas"]["Email"][];
        };
        /** @description Which files are taken, of a question that is answered by files. */
        FormFileWish: {
            /**
             * @description The most that each may have
             * @example 5
             */
            megabytes: number;
            /**
             * @description How many
             * @example 1
             */
            most: number;
            /** @description At least one of them */
            sorts: ("pdf" | "office" | "text" | "picture")[];
        };
        /**
         * @description Chosen by the editor, kept for good
         * @example q7f3
         */
        FormKey: string;
        FormQuestion: {
            /** @description Of single and multiple */
            choices: components["schemas"]["FormChoice"][];
            files?: components["schemas"]["FormFileWish"];
            /**
             * @description Read only by those who arrange what it asks about
             * @example false
             */
            guarded: boolean;
            /**
             * @description A sentence under it; may be empty
             * @example For lunch on both days.
             */
            help: string;
            id: components["schemas"]["FormKey"];
            /**
             * @description How it is answered
             * @example single
             * @enum {string}
             */
            kind: "short" | "long" | "single" | "multiple" | "number" | "date" | "country" | "consent" | "file";
            /**
             * @description The question, or the wording of a consent
             * @example What do you eat?
             */
            label: string;
            /**
             * @description What statistics take the answer for; of one question with one choice
             * @example institution
             * @enum {string}
             */
            means?: "institution";
            /**
             * @description An answer is needed where it is shown
             * @example false
             */
            required: boolean;
            /** @description In other languages */
            texts: components["schemas"]["FormText"][];
            when?: components["schemas"]["FormCondition"];
        };
        /** @description Answers, with the version of the form that was shown. */
        FormReply: {
            /** @description One for each question that was answered */
            answers: components["schemas"]["FormAnswer"][];
            version: components["schemas"]["Id"];
        };
        FormSheet: {
            /**
             * @description The draft says something else than what is shown
             * @example true
             */
            changed: boolean;
            changedAt?: components["schemas"]["Instant"];
            changedBy?: components["schemas"]["PersonName"];
            form: components["schemas"]["FormContent"];
            shown?: components["schemas"]["FormShown"];
            /**
             * @description Of the draft; 0 before anybody saved one
             * @example 7
             */
            version: number;
        };
        FormShown: {
            at: components["schemas"]["Instant"];
            /**
             * @description Counted from 1
             * @example 3
             */
            number: number;
        };
        /** @description A question in another language; what is empty is shown in the form's own. */
        FormText: {
            /** @description The choices that have words */
            choices: components["schemas"]["FormChoice"][];
            /**
             * @description A sentence under it
             * @example Pentru masa de prânz.
             */
            help: string;
            /**
             * @description The question
             * @example Ce mâncați?
             */
            label: string;
            /**
             * @description ISO 639-1
             * @example ro
             */
            language: string;
        };
        FoundMessages: {
            /** @description Newest first */
            messages: components["schemas"]["ChatMessage"][];
            /**
             * @description There are older ones
             * @example false
             */
            more: boolean;
        };
        FrameSites: {
            /**
             * @description Sites by their origin, with *. for all below one; none means every site
             * @example [
             *       "https://library.example",
             *       "https://*.reading.example"
             *     ]
             */
            sites: string[];
        };
        GroupGuest: {
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
        };
        GroupOutcome: {
            /** @description In the order given */
            people: components["schemas"]["RollFate"][];
        };
        GroupWish: {
            mode?: components["schemas"]["AttendanceMode"];
            /** @description Whom */
            people: components["schemas"]["GroupGuest"][];
            /**
             * @description Who gets no seat waits for one
             * @example true
             */
            queue: boolean;
            /**
             * @description All of them or nobody
             * @example false
             */
            whole: boolean;
        };
        Hand: {
            /**
             * @description What the person wants to speak about
             * @example How we pay for it
             */
            about?: string;
            by: components["schemas"]["Author"];
            /**
             * @description Times on stage in the event
             * @example 1
             */
            heard: number;
            /**
             * @description Times on stage in this session
             * @example 0
             */
            heardHere: number;
            /**
             * Format: uuid
             * @description UUID
             * @example 01990a33-4444-7eee-8fff-0123456789ab
             */
            id: string;
            raisedAt: components["schemas"]["Instant"];
            /**
             * @description How it stands
             * @example raised
             * @enum {string}
             */
            state: "raised" | "called" | "stage";
        };
        /** @description A file that a session hands out. */
        Handout: {
            /**
             * Format: uuid
             * @description Of the file as well
             * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            id: string;
            language?: components["schemas"]["HandoutLanguage"];
            /**
             * @description I may change it and take it away
             * @example false
             */
            mayChange: boolean;
            /**
             * @description What the file is called where it is kept
             * @example Slides.pdf
             */
            name: string;
            /**
             * @description The audience sees it now
             * @example true
             */
            open: boolean;
            shown: components["schemas"]["HandoutShown"];
            /**
             * @description Bytes
             * @example 2048213
             */
            size: number;
            title: components["schemas"]["HandoutTitle"];
            /**
             * @description By its content
             * @example pdf
             * @enum {string}
             */
            type: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "txt" | "png" | "jpg";
        };
        /**
         * @description ISO 639-1
         * @example ro
         */
        HandoutLanguage: string;
        HandoutOrder: {
            /** @description All of them, the first first */
            handouts: string[];
        };
        /** @description What a session hands out, as one person sees it. */
        Handouts: {
            /**
             * @description Whether I may have the files, or why not
             * @example open
             * @enum {string}
             */
            access: "open" | "sign-in-first" | "register-first" | "agree-first";
            /** @description In their order */
            handouts: components["schemas"]["Handout"][];
            /**
             * @description I may add files and put them in order
             * @example false
             */
            mayGive: boolean;
        };
        /**
         * @description When the audience sees it; after: once the session is over
         * @example after
         * @enum {string}
         */
        HandoutShown: "no" | "after" | "now";
        /**
         * @description One line of plain text, at most 200 characters
         * @example Slides of the keynote
         */
        HandoutTitle: string;
        HandoutWish: {
            language?: components["schemas"]["HandoutLanguage"];
            shown: components["schemas"]["HandoutShown"];
            title: components["schemas"]["HandoutTitle"];
        };
        HandOverCode: {
            /**
             * @description What came back with the browser
             * @example 3q2-7wAAAAAAAAAAAAAAAA
             */
            code: string;
        };
        /** @description Where somebody is on the way to. */
        HandOverGoal: {
            /**
             * @description The organisation's own host
             * @example events.library.example
             */
            host: string;
            /**
             * @description Whose it is
             * @example Progress Foundation
             */
            organisation: string;
        };
        /** @description Where the browser goes next. */
        HandOverWay: {
            /**
             * @description An address of this installation
             * @example https://plenary.example/sign-in/host/m4Vn0r3Zk2pQxYt8LbHc1A
             */
            address: string;
        };
        HandOverWish: {
            /**
             * @description Page of that host to come back to
             * @example /e/open-day
             */
            next?: string;
        };
        HandQueue: {
            /** @description On stage, called, then waiting in order */
            hands: components["schemas"]["Hand"][];
            /**
             * Format: uuid
             * @description One's own hand
             * @example 01990a33-4444-7eee-8fff-0123456789ab
             */
            mine?: string;
            rules: components["schemas"]["HandRules"];
            /**
             * @description Rises with each change
             * @example 7
             */
            version: number;
            /**
             * @description Hands that wait
             * @example 3
             */
            waiting: number;
        };
        HandRules: {
            /**
             * @description Everybody sees the names
             * @example false
             */
            listed: boolean;
            /**
             * @description Who has been heard least is called first
             * @example true
             */
            quietFirst: boolean;
        };
        Heard: {
            /**
             * @description Questions of the same person that were answered
             * @example 2
             */
            answers: number;
            question: components["schemas"]["Id"];
        };
        /** @description A recording that is not public. */
        HeldRecording: {
            id: components["schemas"]["Id"];
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description Of its session
             * @example Reading rooms at night
             */
            title: string;
        };
        HeldRecordings: {
            /** @description Newest first */
            recordings: components["schemas"]["HeldRecording"][];
        };
        HiddenMessage: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Author"];
            message: components["schemas"]["Id"];
            /**
             * @description Who hid it
             * @example Dana Demo
             */
            name: string;
            said: components["schemas"]["Instant"];
            /**
             * @description Place in the log
             * @example 17
             */
            seq: number;
            /**
             * @description What it said
             * @example Buy cheap watches
             */
            text: string;
        };
        HiddenMessages: {
            /** @description The last hidden first */
            messages: components["schemas"]["HiddenMessage"][];
        };
        Hit: {
            /**
             * @description The event it belongs to
             * @example Occupy Library 2020
             */
            event?: string;
            /**
             * @description Where the words stand, plain text; may be empty
             * @example … a walk through twelve libraries …
             */
            excerpt: string;
            /**
             * @description What was found
             * @example session
             * @enum {string}
             */
            kind: "event" | "session" | "speaker" | "organisation";
            /**
             * @description Its page
             * @example /e/occupy-library-2020
             */
            path: string;
            startsAt?: components["schemas"]["Instant"];
            /**
             * @description Title or name
             * @example Opening keynote
             */
            title: string;
            zone?: components["schemas"]["Zone"];
        };
        Hits: {
            /** @description Best first, kind by kind */
            hits: components["schemas"]["Hit"][];
        };
        Home: {
            /**
             * @description Registrations of events to come or under way
             * @example 3
             */
            coming: number;
            /** @description What comes next, soonest first; of an event in which I chose sessions only those */
            next: components["schemas"]["OwnSession"][];
            /** @description Sessions that are live or whose room is open, mine first */
            now: components["schemas"]["OwnSession"][];
            /**
             * @description Registrations of past events
             * @example 12
             */
            past: number;
            /** @description The first of those to come, live first, then soonest */
            registrations: components["schemas"]["MyRegistration"][];
            /** @description Recordings I began and did not finish, latest first */
            watching: components["schemas"]["OwnRecording"][];
        };
        /**
         * Format: uuid
         * @description UUID version 7
         * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
         */
        Id: string;
        Identity: {
            /**
             * @description Addresses that it left and that lead here, the youngest first
             * @example [
             *       "progress"
             *     ]
             */
            former: string[];
            /**
             * @description As people read it
             * @example Progress Foundation (demo)
             */
            name: string;
            /**
             * @description Its page is /o/ and this
             * @example progress-foundation-demo
             */
            slug: string;
            version: components["schemas"]["TextVersion"];
        };
        IdentityWish: {
            /**
             * @description At most 120 characters in one line
             * @example Progress Foundation (demo)
             */
            name: string;
            /**
             * @description Small letters, digits and single hyphens
             * @example progress-foundation
             */
            slug: string;
            version?: components["schemas"]["TextVersion"];
        };
        ImportApplication: {
            /** @description Which of the gone are taken out */
            remove: components["schemas"]["Id"][];
        };
        ImportApplied: {
            version: components["schemas"]["DraftVersion"];
        };
        ImportCounts: {
            /**
             * @description Sessions that are new
             * @example 4
             */
            added: number;
            /**
             * @description Sessions that change in anything, moved ones included
             * @example 9
             */
            changed: number;
            /**
             * @description Sessions with another time or room
             * @example 3
             */
            moved: number;
            /**
             * @description Entries in the file, repeats included
             * @example 84
             */
            read: number;
            /**
             * @description Entries that repeat a session
             * @example 2
             */
            repeats: number;
            /**
             * @description Sessions in the file
             * @example 82
             */
            sessions: number;
            /**
             * @description Sessions that are the same already
             * @example 69
             */
            unchanged: number;
            /**
             * @description All of them, also those beyond the list
             * @example 1
             */
            warnings: number;
        };
        ImportGone: {
            id: components["schemas"]["Id"];
            /**
             * @description What it is
             * @example session
             * @enum {string}
             */
            of: "session" | "track" | "room" | "speaker";
            startsAt?: components["schemas"]["Instant"];
            /**
             * @description Its title or name
             * @example Panel on reading rooms
             */
            title: string;
        };
        ImportPreview: {
            changes: components["schemas"]["Changes"];
            counts: components["schemas"]["ImportCounts"];
            /**
             * @description What kind of file it is
             * @example schedule-xml
             * @enum {string}
             */
            format: "schedule-xml" | "schedule-json" | "pretalx-json" | "sessionize-json" | "list-json" | "csv";
            /** @description In the draft from a file and not in this one; stays unless it is chosen */
            gone: components["schemas"]["ImportGone"][];
            id: components["schemas"]["Id"];
            /**
             * @description Title of the conference in the file, may be empty
             * @example Occupy Library 2020
             */
            title: string;
            version: components["schemas"]["DraftVersion"];
            /** @description What was not taken as it stands */
            warnings: components["schemas"]["ImportWarning"][];
            zone: components["schemas"]["Zone"];
        };
        ImportWarning: {
            /**
             * @description What was done about it
             * @example link-dropped
             * @enum {string}
             */
            code: "repeated" | "start-unreadable" | "length-unreadable" | "title-missing" | "link-dropped" | "markup-dropped" | "text-cut" | "language-unknown" | "entry-skipped" | "column-unknown";
            /**
             * @description Where in the file, from 1; 0 for all of it
             * @example 812
             */
            line: number;
            /**
             * @description What it is about, may be empty
             * @example javascript:void(0)
             */
            subject: string;
        };
        /**
         * Format: date-time
         * @description UTC instant
         * @example 2026-09-22T07:00:00Z
         */
        Instant: string;
        Invitation: {
            by: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            /**
             * @description Its link opens nothing any more; it can be sent again
             * @example false
             */
            expired: boolean;
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description Who invites gives the ownership away
             * @example false
             */
            handsOver: boolean;
            id: components["schemas"]["Id"];
            roles: components["schemas"]["RoleList"];
            sentAt: components["schemas"]["Instant"];
        };
        /**
         * @description Code of an invitation
         * @example SPRING-26
         */
        InvitationCode: string;
        InvitationOrder: {
            code?: components["schemas"]["InvitationCode"];
            /** @description Each gets one of its own by mail; empty for one code for many */
            emails: components["schemas"]["Email"][];
            expiresAt?: components["schemas"]["Instant"];
            /**
             * @description Also before registration opens and after it closes
             * @example false
             */
            late: boolean;
            locale?: components["schemas"]["Locale"];
            /**
             * @description How often it may be used
             * @example 20
             */
            most: number;
            /**
             * @description What it is for; stands in the mail
             * @example For guests of the speakers
             */
            note: string;
        };
        /** @description The secret after the # of a mailed invitation. */
        InvitationSecret: {
            /**
             * @description URL-safe base64
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        InvitationWish: {
            email: components["schemas"]["Email"];
            /**
             * @description Together with the role owner: who invites goes on as an organiser once it is accepted
             * @example false
             */
            handsOver: boolean;
            roles: components["schemas"]["RoleList"];
        };
        Joined: {
            me?: components["schemas"]["Me"];
            organisation: components["schemas"]["Organisation"];
        };
        /**
         * @description The organiser's own word for the kind
         * @example Podium
         */
        KindName: string;
        /**
         * @description BCP 47 language
         * @example ro
         */
        Language: string;
        LetterKind: {
            /** @description In which the event has its own words */
            languages: ("en" | "ro" | "de" | "fr" | "es")[];
            /**
             * @description Name of the letter
             * @example registration
             */
            letter: string;
        };
        LetterKinds: {
            /** @description All of them */
            letters: components["schemas"]["LetterKind"][];
        };
        LetterPreview: {
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            /**
             * @description Who would read it
             * @example Malik Demo
             */
            name: string;
            /**
             * @description As it would read
             * @example You are registered: Open day
             */
            subject: string;
            /**
             * @description As it would read
             * @example Hello Malik
             */
            text: string;
        };
        /** @description A wording, and whose letter to show: of somebody registered, or of an applicant */
        LetterTrial: {
            application?: components["schemas"]["Id"];
            registration?: components["schemas"]["Id"];
            /**
             * @description Subject, with places in braces
             * @example You are registered: {event}
             */
            subject: string;
            /**
             * @description Plain text, with places in braces
             * @example Hello {name}
             */
            text: string;
        };
        LetterWording: {
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            /**
             * @description Name of the letter
             * @example registration
             */
            letter: string;
            /**
             * @description The event's own words
             * @example false
             */
            own: boolean;
            /** @description What may stand in braces */
            places: string[];
            /**
             * @description Subject, with places in braces
             * @example You are registered: {event}
             */
            subject: string;
            /**
             * @description Plain text, with places in braces
             * @example Hello {name}
             */
            text: string;
            /**
             * @description Grows with each change; 0 for ours
             * @example 3
             */
            version: number;
        };
        LetterWords: {
            /**
             * @description Subject, with places in braces
             * @example You are registered: {event}
             */
            subject: string;
            /**
             * @description Plain text, with places in braces
             * @example Hello {name}
             */
            text: string;
        };
        /** @description The secret after the # of a mailed link. */
        LinkToken: {
            /**
             * @description URL-safe base64
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        ListingChoice: {
            /**
             * @description The others see my name
             * @example true
             */
            shown: boolean;
        };
        ListingOfMine: {
            /**
             * @description Whether this room names those who have not chosen
             * @example false
             */
            byDefault: boolean;
            /**
             * @description It is so whatever I choose: I am in the programme, run the room or stand on the stage
             * @example false
             */
            fixed: boolean;
            /**
             * @description The others see my name
             * @example true
             */
            shown: boolean;
        };
        /**
         * @description BCP 47 language
         * @example ro
         */
        Locale: string;
        LogHead: {
            /**
             * @description Changes when a backup is restored
             * @example 1
             */
            epoch: number;
            /**
             * @description Last number given
             * @example 412
             */
            seq: number;
            /**
             * @description Topic of the socket
             * @example chat:01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
             */
            topic: string;
        };
        MadePreviewLink: {
            link: components["schemas"]["PreviewLink"];
            /**
             * @description Shown once; whoever has it sees the draft
             * @example https://plenary.example/preview#kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            url: string;
        };
        MailStop: {
            at: components["schemas"]["Instant"];
            /**
             * @description Why
             * @example bounced
             * @enum {string}
             */
            cause: "bounced" | "complained" | "unsubscribed" | "staff";
            /**
             * @description What the other side said
             * @example 550 no such user
             */
            detail: string;
            email: components["schemas"]["Email"];
        };
        MailStopLift: {
            email: components["schemas"]["Email"];
            /**
             * @description Why, for the list of changes
             * @example Asked for it by telephone
             */
            reason: string;
        };
        MailStops: {
            /** @description The newest first */
            stops: components["schemas"]["MailStop"][];
        };
        /** @description The asking person, or nobody. */
        Me: {
            /** @description Roles in organisations that are awake in this sign-in */
            memberships: components["schemas"]["Membership"][];
            /**
             * @description Page to open now
             * @example /e/occupy-library-2020
             */
            next?: string;
            person?: components["schemas"]["Person"];
            /**
             * @description Roles that sleep until the second factor is given, or is set up; advised while they are awake without one
             * @example give
             * @enum {string}
             */
            secondFactor?: "give" | "set-up" | "advised";
            /**
             * @description Whether somebody is signed in
             * @example true
             */
            signedIn: boolean;
            signIn?: components["schemas"]["SignIn"];
        };
        MediaGrant: {
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description Still growing
             * @example true
             */
            live: boolean;
            /**
             * @description Signed address of the HLS playlist
             * @example http://media.localhost:8080/media/x/index.m3u8
             */
            playlist: string;
        };
        MeetingToken: {
            /**
             * @description Address of the Jitsi deployment
             * @example https://meet.example.org
             */
            base: string;
            /**
             * @description Role in the meeting
             * @example listener
             * @enum {string}
             */
            role: "moderator" | "speaker" | "listener";
            /**
             * @description Name of the meeting room
             * @example s-7f3kq2v9xw4m6t8c
             */
            room: string;
            /**
             * @description Title shown
             * @example Opening
             */
            subject: string;
            /**
             * @description Good for 120 s
             * @example eyJ0eXAiOiJKV1QifQ.e30.c2ln
             */
            token: string;
        };
        Member: {
            /**
             * @description The one who asks
             * @example false
             */
            current: boolean;
            email: components["schemas"]["Email"];
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            roles: components["schemas"]["RoleList"];
            since: components["schemas"]["Instant"];
        };
        MemberRoles: {
            roles: components["schemas"]["RoleList"];
        };
        Membership: {
            /**
             * @description Its name
             * @example Progress Foundation (demo)
             */
            name: string;
            /**
             * @description Slug of the organisation
             * @example progress-foundation
             */
            organisation: string;
            /** @description What the person may do there */
            roles: ("owner" | "organiser" | "moderator" | "reviewer" | "application-reviewer")[];
        };
        Mention: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
        };
        /** @description A wish that waits for both addresses, or for whoever asked to join the accounts. */
        MergeOpen: {
            /**
             * @description The address of the account that shall join
             * @example ana@old.example
             */
            email: string;
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description The address of this account has said yes
             * @example true
             */
            mineProved: boolean;
            /**
             * @description The other address has said yes
             * @example false
             */
            otherProved: boolean;
            preview?: components["schemas"]["MergePreview"];
        };
        MergeOpening: {
            /**
             * @description The address of the account that stays
             * @example ana@example.org
             */
            mine: string;
            /**
             * @description The address that stays has said yes
             * @example false
             */
            mineProved: boolean;
            /**
             * @description The address of the account that joins it
             * @example ana@old.example
             */
            other: string;
            /**
             * @description The other address has said yes
             * @example true
             */
            otherProved: boolean;
            /**
             * @description Which of the two addresses the link was sent to
             * @example mine
             * @enum {string}
             */
            side: "mine" | "other";
        };
        /** @description What the other account brings; there once both addresses have said yes. */
        MergePreview: {
            /** @description Events that both accounts have a registration or an application for; the better one stays */
            clashes: string[];
            /** @description Events that this account has nothing of */
            events: string[];
            /**
             * @description Direct messages written
             * @example 12
             */
            messages: number;
            /**
             * @description Passkeys that open this account afterwards
             * @example 1
             */
            passkeys: number;
            /** @description Roles by organisation */
            roles: string[];
            /**
             * @description Sessions with a star
             * @example 4
             */
            stars: number;
        };
        MergeProof: {
            /**
             * @description Both have said yes, and the accounts can be joined
             * @example true
             */
            both: boolean;
        };
        MergeStanding: {
            open?: components["schemas"]["MergeOpen"];
        };
        MergeWish: {
            /**
             * @description The address of the account that shall join
             * @example ana@old.example
             */
            email: string;
            /**
             * @description Language of the mail to the other address
             * @example ro
             */
            locale?: string;
        };
        MessageReaction: {
            /**
             * @description People
             * @example 12
             */
            count: number;
            /**
             * @description One of the few that are offered
             * @example 👏
             * @enum {string}
             */
            emoji: "👍" | "❤️" | "😂" | "😮" | "👏" | "🎉" | "🤔" | "🙏";
            /**
             * @description The asking person is among them
             * @example true
             */
            mine: boolean;
        };
        ModeRequest: {
            mode: components["schemas"]["AttendanceMode"];
        };
        /**
         * Format: date-time
         * @description When it was to start before the last release moved it; absent when that did not
         * @example 2026-09-22T07:00:00Z
         */
        MovedFrom: string;
        /** @description An application as the applicant sees it; what was decided, never how. */
        MyApplication: {
            /** @description The draft */
            answers: components["schemas"]["FormAnswer"][];
            changedAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApplicationName"];
            reason?: components["schemas"]["ApplicationReason"];
            state: components["schemas"]["ApplicationState"];
            submittedAt?: components["schemas"]["Instant"];
            /**
             * @description The draft says something else than what was sent
             * @example true
             */
            unsent: boolean;
            /**
             * @description Of the draft
             * @example 7
             */
            version: number;
        };
        MyApplications: {
            /** @description The newest first */
            applications: components["schemas"]["MyListedApplication"][];
        };
        /** @description As the applicant sees it; the letter itself is not theirs to read. */
        MyEndorsement: {
            askedAt: components["schemas"]["Instant"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["EndorsementName"];
            state: components["schemas"]["EndorsementState"];
        };
        MyInvitations: {
            /** @description Newest first */
            invitations: components["schemas"]["OfferedRoles"][];
        };
        MyListedApplication: {
            application: components["schemas"]["MyApplication"];
            event: components["schemas"]["EventSummary"];
        };
        /** @description An organisation that writes no letters to many to me. */
        MyMailStop: {
            at: components["schemas"]["Instant"];
            /**
             * @description Why
             * @example bounced
             * @enum {string}
             */
            cause: "bounced" | "complained" | "unsubscribed" | "staff";
            /**
             * @description Its name
             * @example Progress Foundation
             */
            name: string;
            /**
             * @description Address of the organisation
             * @example house
             */
            organisation: string;
        };
        MyMailStops: {
            /** @description The newest first */
            stops: components["schemas"]["MyMailStop"][];
        };
        MyRegistration: {
            action: components["schemas"]["PrimaryAction"];
            /**
             * @description The event asks something of those who register
             * @example true
             */
            asks?: boolean;
            /**
             * @description Who registered the person, who has not agreed yet
             * @example Dana Ionescu
             */
            broughtBy?: string;
            /**
             * @description Some sessions of it have seats of their own
             * @example false
             */
            chooses?: boolean;
            event: components["schemas"]["EventSummary"];
            registration: components["schemas"]["Registration"];
        };
        MyRegistrations: {
            /** @description Live first, then soonest */
            registrations: components["schemas"]["MyRegistration"][];
        };
        MySpeaking: {
            /** @description The soonest event first */
            speaking: components["schemas"]["Speaking"][];
        };
        NamedTerm: {
            names: components["schemas"]["Names"];
            slug?: components["schemas"]["Slug"];
        };
        /**
         * @description The name by language
         * @example {
         *       "en": "Digital skills",
         *       "ro": "Competențe digitale"
         *     }
         */
        Names: {
            [key: string]: string;
        };
        NewPasskey: {
            /**
             * @description attestationObject; URL-safe base64
             * @example o2M
             */
            attestation: string;
            /**
             * @description clientDataJSON; URL-safe base64
             * @example e30
             */
            clientData: string;
            /**
             * @description As its owner calls it
             * @example My laptop
             */
            name: string;
            /** @description How a browser reaches it */
            transports: string[];
        };
        NewsletterAsk: {
            email: components["schemas"]["Email"];
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            /** @description What to read about */
            topics: components["schemas"]["Id"][];
        };
        NewsletterChoice: {
            /**
             * @description Read, or asked for
             * @example true
             */
            chosen: boolean;
            id: components["schemas"]["Id"];
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["NewsletterTopicText"][];
        };
        NewsletterChoices: {
            /** @description What to read about; none ends it */
            topics: components["schemas"]["Id"][];
        };
        NewsletterIssue: {
            doneAt?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Held until it is released
             * @example held
             * @enum {string}
             */
            state: "held" | "released" | "dropped";
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["NewsletterIssueText"][];
            /**
             * @description Who got it
             * @example 12
             */
            told: number;
            topic: components["schemas"]["Id"];
            /**
             * @description Grows with each change
             * @example 3
             */
            version: number;
        };
        NewsletterIssues: {
            /** @description The newest first */
            issues: components["schemas"]["NewsletterIssue"][];
            /** @description Of each topic */
            readers: components["schemas"]["NewsletterReaders"][];
        };
        NewsletterIssueText: {
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            /**
             * @description Subject
             * @example Open days in May
             */
            subject: string;
            /**
             * @description Plain text; {organisation} may stand in it
             * @example Dear readers
             */
            text: string;
        };
        NewsletterIssueWish: {
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["NewsletterIssueText"][];
            topic: components["schemas"]["Id"];
        };
        NewsletterLink: {
            /**
             * @description Nothing waits for a yes
             * @example true
             */
            confirmed: boolean;
            /**
             * @description Most of it hidden
             * @example m…@example.org
             */
            email: string;
            /**
             * @description Who writes
             * @example Progress Foundation
             */
            organisation: string;
            /**
             * @description Address of the organisation
             * @example house
             */
            slug: string;
            /** @description In their order */
            topics: components["schemas"]["NewsletterChoice"][];
        };
        NewsletterReaders: {
            /**
             * @description Who would get a letter now
             * @example 12
             */
            people: number;
            topic: components["schemas"]["Id"];
        };
        NewsletterTopic: {
            id: components["schemas"]["Id"];
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["NewsletterTopicText"][];
        };
        NewsletterTopics: {
            /** @description In their order */
            topics: components["schemas"]["NewsletterTopic"][];
            /**
             * @description Of the list as it was read
             * @example 0123456789abcdef
             */
            version: string;
        };
        NewsletterTopicsWish: {
            /** @description In their order */
            topics: components["schemas"]["NewsletterTopicWish"][];
            /**
             * @description Of the list as it was read
             * @example 0123456789abcdef
             */
            version: string;
        };
        NewsletterTopicText: {
            /**
             * @description What one reads there
             * @example Dates of our open days
             */
            about: string;
            /**
             * @description Language
             * @example ro
             * @enum {string}
             */
            language: "en" | "ro" | "de" | "fr" | "es";
            /**
             * @description What the topic is called
             * @example Open days
             */
            name: string;
        };
        /** @description A topic; without id a new one */
        NewsletterTopicWish: {
            id?: components["schemas"]["Id"];
            /** @description One for each language; the first for everybody else */
            texts: components["schemas"]["NewsletterTopicText"][];
        };
        /** @description What is offered to whoever reads the address. */
        OfferedRoles: {
            by: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description Who invites gives the ownership away
             * @example false
             */
            handsOver: boolean;
            id: components["schemas"]["Id"];
            organisation: components["schemas"]["Organisation"];
            roles: components["schemas"]["RoleList"];
        };
        OpenSurvey: {
            /**
             * @description Nobody can tell who answered what
             * @example true
             */
            anonymous: boolean;
            /**
             * @description By the person who asks
             * @example false
             */
            answered: boolean;
            closesAt?: components["schemas"]["Instant"];
            event: components["schemas"]["EventSummary"];
            purpose: components["schemas"]["SurveyPurpose"];
            session?: components["schemas"]["SurveySession"];
        };
        OpenSurveys: {
            /** @description That the person who asks may answer now */
            surveys: components["schemas"]["OpenSurvey"][];
        };
        Organisation: {
            /**
             * @description Brand colour, where one was chosen; pages derive a palette from it
             * @example #3d5af1
             */
            colour?: string;
            /**
             * @description Hue of its first colour in degrees (OKLCH), for where it chose none
             * @example 262
             */
            hue: number;
            /**
             * @description Where its logo is shown
             * @example /api/v1/organisations/progress-foundation-demo/logo/7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            logo?: string;
            /**
             * @description Name
             * @example Progress Foundation (demo)
             */
            name: string;
            slug: components["schemas"]["Slug"];
        };
        OrganisationPage: {
            /**
             * @description Plain text, paragraphs divided by an empty line
             * @example We bring libraries together.
             */
            about: string;
            organisation: components["schemas"]["Organisation"];
            rights: components["schemas"]["EventRights"];
            version: components["schemas"]["TextVersion"];
        };
        /**
         * @description What somebody may do
         * @example organiser
         * @enum {string}
         */
        OrganisationRole: "owner" | "organiser" | "moderator" | "reviewer" | "application-reviewer";
        OutboxCounts: {
            /**
             * @description How many are bounced
             * @example 12
             */
            bounced: number;
            /**
             * @description How many are dropped
             * @example 12
             */
            dropped: number;
            /**
             * @description How many are failed
             * @example 12
             */
            failed: number;
            /**
             * @description How many are held
             * @example 12
             */
            held: number;
            /**
             * @description How many are sent
             * @example 12
             */
            sent: number;
            /**
             * @description How many are waiting
             * @example 12
             */
            waiting: number;
        };
        OutboxHead: {
            /**
             * @description What the other side said last
             * @example 550 no such user
             */
            answer?: string;
            at: components["schemas"]["Instant"];
            circular?: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            leftAt?: components["schemas"]["Instant"];
            /**
             * @description Name of the letter
             * @example registration
             */
            letter?: string;
            nextAt?: components["schemas"]["Instant"];
            /**
             * @description Where it stands
             * @example sent
             * @enum {string}
             */
            state: "waiting" | "held" | "sent" | "failed" | "bounced" | "dropped";
            /**
             * @description Subject
             * @example You are registered: Open day
             */
            subject: string;
            /**
             * @description Recipient
             * @example malik@example.org
             */
            to: string;
            /**
             * @description How often it was tried
             * @example 1
             */
            tries: number;
        };
        OutboxMail: {
            /**
             * @description Its words can be changed now
             * @example false
             */
            editable: boolean;
            mail: components["schemas"]["OutboxHead"];
            /**
             * @description Without what only its recipient may know
             * @example Hello Malik
             */
            text?: string;
        };
        OutboxMails: {
            counts: components["schemas"]["OutboxCounts"];
            /** @description The newest first */
            mails: components["schemas"]["OutboxHead"][];
        };
        OwnAnswers: {
            /** @description What was given */
            answers: components["schemas"]["FormAnswer"][];
            changeableUntil?: components["schemas"]["Instant"];
            /** @description In their order */
            questions: components["schemas"]["FormQuestion"][];
            version?: components["schemas"]["Id"];
        };
        OwnerClaim: {
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            /**
             * @description Name of the first organisation
             * @example Town Library
             */
            organisation: string;
            /**
             * @description From the link printed at the first start
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        /** @description A name that an organisation brought. */
        OwnHost: {
            claimedAt: components["schemas"]["Instant"];
            missingSince?: components["schemas"]["Instant"];
            /**
             * @description As the DNS writes it
             * @example events.library.example
             */
            name: string;
            provenAt?: components["schemas"]["Instant"];
            /**
             * @description Where the TXT record has to stand
             * @example _plenary.events.library.example
             */
            record: string;
            /**
             * @description Pages stand there once it is proven
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "proven";
            /**
             * @description What has to stand in it
             * @example plenary=8Fz1sVv0oH2b
             */
            value: string;
        };
        OwnHostClaim: {
            /**
             * @description A host name in any script
             * @example events.library.example
             */
            name: string;
        };
        /** @description The name, if there is one, and where it has to lead. */
        OwnHostStanding: {
            /**
             * @description Where the pages stand; absent before the proof
             * @example https://events.library.example
             */
            address?: string;
            host?: components["schemas"]["OwnHost"];
            /**
             * @description The installation's main host, to which the name has to point
             * @example plenary.example
             */
            target: string;
        };
        OwnQuestion: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Said by the host
             * @example We will come to this tomorrow.
             */
            reason?: string;
            /**
             * @description Why the others do not see it
             * @example waiting
             * @enum {string}
             */
            state: "waiting" | "dismissed" | "withdrawn";
            /**
             * @description The question
             * @example How did you reach people without internet?
             */
            text: string;
        };
        OwnRecording: {
            eventSlug: components["schemas"]["Slug"];
            eventTitle: components["schemas"]["Title"];
            recordingId: components["schemas"]["Id"];
            /**
             * @description Where I stopped
             * @example 1865
             */
            second: number;
            /**
             * @description How long it is
             * @example 3600
             */
            seconds: number;
            title: components["schemas"]["Title"];
        };
        OwnSession: {
            /**
             * @description I speak there or run it
             * @example false
             */
            duty: boolean;
            endsAt: components["schemas"]["Instant"];
            /**
             * @description I may enter its room once it is open
             * @example true
             */
            enter: boolean;
            eventSlug: components["schemas"]["Slug"];
            eventTitle: components["schemas"]["Title"];
            opensAt: components["schemas"]["Instant"];
            /**
             * @description Who invites
             * @example Progress Foundation
             */
            organisation: string;
            /**
             * @description Where
             * @example Main hall
             */
            room?: string;
            sessionId: components["schemas"]["Id"];
            stage: components["schemas"]["StageKind"];
            /**
             * @description I starred it
             * @example true
             */
            starred: boolean;
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["SessionState"];
            title: components["schemas"]["Title"];
            zone: components["schemas"]["Zone"];
        };
        Partner: {
            /**
             * Format: uuid
             * @description Which picture
             * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            logo?: string;
            /**
             * @description Name
             * @example Foundation (demo)
             */
            name: string;
            /**
             * @description Tier in words
             * @example main partner
             */
            tier: string;
            /**
             * @description Its own pages
             * @example https://partner.example
             */
            url?: string;
        };
        /** @description A key that a device or a password manager keeps (WebAuthn). */
        Passkey: {
            /**
             * @description It may be on several devices of its owner
             * @example true
             */
            copied: boolean;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description As its owner calls it
             * @example My laptop
             */
            name: string;
            usedAt?: components["schemas"]["Instant"];
        };
        PasskeyAnswer: {
            /**
             * @description URL-safe base64
             * @example SZYN
             */
            authenticatorData: string;
            /**
             * @description clientDataJSON; URL-safe base64
             * @example e30
             */
            clientData: string;
            /**
             * @description What its maker calls it; URL-safe base64
             * @example c2V2ZW50ZWVu
             */
            credential: string;
            /**
             * @description What the passkey calls its owner
             * @example AZkKL1wefWqbHzwtTl9qew
             */
            handle?: string;
            /**
             * @description URL-safe base64
             * @example MEUC
             */
            signature: string;
        };
        /** @description To be signed once, within five minutes. */
        PasskeyChallenge: {
            /**
             * @description Random; URL-safe base64
             * @example dGhpcnR5LXR3by1ieXRlcy1vZi1jaGFuY2U
             */
            challenge: string;
            /** @description Those that may answer; empty where any may */
            known: components["schemas"]["PasskeyKnown"][];
            /**
             * @description The host name that passkeys belong to
             * @example plenary.example
             */
            site: string;
        };
        PasskeyKnown: {
            /**
             * @description What its maker calls it; URL-safe base64
             * @example c2V2ZW50ZWVu
             */
            credential: string;
            /** @description How a browser reaches it */
            transports: string[];
        };
        PasskeyName: {
            /**
             * @description As its owner calls it
             * @example My laptop
             */
            name: string;
        };
        /** @description For a new passkey. */
        PasskeyWish: {
            /** @description Kinds of keys that are taken, the best first (COSE) */
            algorithms: number[];
            /**
             * @description Random; URL-safe base64
             * @example dGhpcnR5LXR3by1ieXRlcy1vZi1jaGFuY2U
             */
            challenge: string;
            /**
             * @description What the passkey shall call its owner
             * @example AZkKL1wefWqbHzwtTl9qew
             */
            handle: string;
            /** @description Those that are there already */
            known: components["schemas"]["PasskeyKnown"][];
            /**
             * @description The host name that passkeys belong to
             * @example plenary.example
             */
            site: string;
        };
        PeoplePage: {
            /**
             * @description Those of them who match
             * @example 41
             */
            found: number;
            /**
             * @description Everybody in the room, named or not, each once
             * @example 1284
             */
            here: number;
            /**
             * @description Those of them whom I may see
             * @example 41
             */
            listed: number;
            mine: components["schemas"]["ListingOfMine"];
            /**
             * @description Where the next page begins; absent at the end
             * @example MGRhbmEgZGVtbw
             */
            next?: string;
            /** @description Hosts, the stage, other staff, everybody; each by name */
            people: components["schemas"]["PersonHere"][];
        };
        Person: {
            /**
             * @description Invented for the demo
             * @example true
             */
            demo?: boolean;
            email: components["schemas"]["Email"];
            id: components["schemas"]["Id"];
            locale: components["schemas"]["Locale"];
            name: components["schemas"]["PersonName"];
            zone: components["schemas"]["Zone"];
        };
        PersonalLinkConfirmation: {
            /**
             * @description Eight digits from the mail
             * @example 48203917
             */
            code: string;
            /**
             * @description The secret after the # of the link
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        PersonalLinkOpening: {
            sessionId?: components["schemas"]["Id"];
            slug: components["schemas"]["Slug"];
            /**
             * @description A new device needs the code sent by mail
             * @example code-sent
             * @enum {string}
             */
            state: "signed-in" | "code-sent";
            /**
             * @description Others registered the person, who is asked now
             * @example false
             */
            toAgree?: boolean;
        };
        PersonHere: {
            /**
             * @description Named to those who run the room alone
             * @example false
             */
            hidden: boolean;
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            /**
             * @description Shown as a badge
             * @example host
             * @enum {string}
             */
            role?: "host" | "speaker" | "moderator" | "organiser";
            /**
             * @description Called up and seen by everybody
             * @example false
             */
            stage: boolean;
            /**
             * @description Takes direct messages of everybody
             * @example true
             */
            writable: boolean;
        };
        /**
         * @description Name as shown; at most 120 graphemes
         * @example Malik Demo
         */
        PersonName: string;
        Policies: {
            /** @description Those that were ever published; where the organisation says nothing, the installation's too */
            policies: components["schemas"]["Policy"][];
        };
        Policy: {
            /**
             * @description Which of them; recording: what speakers are asked to agree to
             * @example privacy
             * @enum {string}
             */
            kind: "terms" | "imprint" | "privacy" | "recording";
            /**
             * @description Of the version
             * @example 3
             */
            number: number;
            publishedAt: components["schemas"]["Instant"];
            /** @description By language; none where it was taken down */
            texts: components["schemas"]["PolicyText"][];
            /**
             * @description Who says it
             * @example organisation
             * @enum {string}
             */
            whose: "organisation" | "installation";
        };
        PolicyText: {
            /**
             * @description Of the text
             * @example en
             */
            language: string;
            /**
             * @description Paragraphs; a line that begins with # is a heading
             * @example # Who we are
             */
            text: string;
        };
        PolicyWritten: {
            /**
             * @description Of the version that was seen, 0 for none
             * @example 2
             */
            number: number;
            /** @description By language */
            texts: components["schemas"]["PolicyText"][];
        };
        Poll: {
            /**
             * @description Nobody can tell who answered what
             * @example true
             */
            anonymous: boolean;
            /**
             * @description The asking person has answered
             * @example false
             */
            answered: boolean;
            /**
             * @description An answer may be changed while the poll is open
             * @example false
             */
            changeable: boolean;
            closesAt?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PollKind"];
            /**
             * @description At least so many choices
             * @example 1
             */
            least: number;
            /**
             * @description The room sees the numbers while it answers
             * @example false
             */
            live: boolean;
            mine?: components["schemas"]["PollBallot"];
            /**
             * @description At most so many choices
             * @example 1
             */
            most: number;
            options: components["schemas"]["PollOptions"];
            question: components["schemas"]["PollQuestion"];
            /**
             * @description There are right answers
             * @example false
             */
            quiz: boolean;
            results?: components["schemas"]["PollResults"];
            /** @description For hosts only */
            right?: components["schemas"]["PollChoice"][];
            scale?: components["schemas"]["PollScale"];
            /**
             * @description Second of session time when it was first opened
             * @example 912
             */
            second?: number;
            /**
             * @description Closes by itself after so many seconds
             * @example 60
             */
            seconds?: number;
            /**
             * @description The room may see the numbers
             * @example false
             */
            shown: boolean;
            /**
             * @description Where it stands; drafts are for hosts only
             * @example open
             * @enum {string}
             */
            state: "draft" | "open" | "closed";
        };
        /** @description What the asking person answered; never for an anonymous poll */
        PollBallot: {
            /** @description What was chosen */
            choices: components["schemas"]["PollChoice"][];
            /**
             * @description A short text
             * @example Gaming
             */
            text?: string;
        };
        /**
         * @description Number of a choice, from 0
         * @example 1
         */
        PollChoice: number;
        PollGrouping: {
            /**
             * @description Whether the room may not see it
             * @example true
             */
            hidden?: boolean;
            into?: components["schemas"]["PollWordKey"];
            key: components["schemas"]["PollWordKey"];
        };
        /**
         * @description How it is answered
         * @example single
         * @enum {string}
         */
        PollKind: "single" | "multiple" | "scale" | "text";
        PollOpening: {
            /**
             * @description Closes by itself after so many seconds; without it the host closes
             * @example 60
             */
            seconds?: number;
        };
        /** @description 2 to 12 for single and multiple, none otherwise */
        PollOptions: string[];
        PollOrder: {
            /** @description Drafts in their new order */
            polls: components["schemas"]["Id"][];
        };
        PollPlan: {
            /**
             * @description Nobody can tell who answered what
             * @example true
             */
            anonymous: boolean;
            /**
             * @description An answer may be changed while the poll is open; never when anonymous
             * @example false
             */
            changeable: boolean;
            kind: components["schemas"]["PollKind"];
            /**
             * @description At least so many choices
             * @example 1
             */
            least: number;
            /**
             * @description The room sees the numbers while it answers
             * @example false
             */
            live: boolean;
            /**
             * @description At most so many choices
             * @example 1
             */
            most: number;
            options: components["schemas"]["PollOptions"];
            question: components["schemas"]["PollQuestion"];
            /**
             * @description There are right answers; for single and multiple
             * @example false
             */
            quiz: boolean;
            /** @description Numbers of the right options, from 0; for a quiz */
            right: components["schemas"]["PollChoice"][];
            scale?: components["schemas"]["PollScale"];
            /**
             * @description Closes by itself after so many seconds
             * @example 60
             */
            seconds?: number;
        };
        /**
         * @description The question
         * @example Where do you listen from?
         */
        PollQuestion: string;
        PollResults: {
            /**
             * @description People who have answered
             * @example 212
             */
            ballots: number;
            /** @description Answers by choice: options, or steps of the scale */
            counts: number[];
            /** @description The right choices; only once the poll is closed */
            right?: components["schemas"]["PollChoice"][];
            /** @description Groups of short answers, largest first */
            words: components["schemas"]["PollWord"][];
        };
        Polls: {
            /**
             * @description Epoch of the log
             * @example 1
             */
            epoch: number;
            /** @description By their first opening; then, for hosts, drafts in their order */
            polls: components["schemas"]["Poll"][];
            /**
             * @description The log stands here
             * @example 7
             */
            seq: number;
        };
        /** @description For a scale only */
        PollScale: {
            /**
             * @description First step
             * @example 1
             */
            from: number;
            /**
             * @description What the last step means
             * @example Very much
             */
            high: string;
            /**
             * @description What the first step means
             * @example Not at all
             */
            low: string;
            /**
             * @description Last step
             * @example 5
             */
            to: number;
        };
        PollWord: {
            /**
             * @description People
             * @example 3
             */
            count: number;
            /**
             * @description Not shown to the room; told to hosts
             * @example true
             */
            hidden?: boolean;
            key: components["schemas"]["PollWordKey"];
            /**
             * @description As most wrote it
             * @example Gaming
             */
            text: string;
        };
        /**
         * @description The group's folded words
         * @example gaming
         */
        PollWordKey: string;
        Position: {
            /**
             * @description Second of the recording
             * @example 1865.5
             */
            second: number;
        };
        Presentation: {
            /** @description What the event is sorted by */
            terms: components["schemas"]["EventTerm"][];
            /** @description In other languages than it was written in */
            texts: components["schemas"]["EventText"][];
            version: components["schemas"]["TextVersion"];
        };
        PreviewLink: {
            by?: components["schemas"]["PersonName"];
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            madeAt: components["schemas"]["Instant"];
        };
        PreviewLinks: {
            /** @description Latest first, without those that have ended */
            links: components["schemas"]["PreviewLink"][];
        };
        PreviewLinkWish: {
            /**
             * @description How long it shows the draft
             * @example 7
             */
            days: number;
        };
        PreviewPage: {
            page: components["schemas"]["EventPage"];
            programme: components["schemas"]["ProgrammePage"];
            /** @description Of the registration, as they are edited now */
            questions: components["schemas"]["FormQuestion"][];
        };
        /** @description The one primary action of the page; it names its state. */
        PrimaryAction: {
            at?: components["schemas"]["Instant"];
            /**
             * @description What to offer
             * @example register
             * @enum {string}
             */
            kind: "register" | "register-and-join" | "full" | "closed" | "apply" | "add-to-calendar" | "opens-soon" | "join-now" | "continue" | "watch-recording" | "over" | "publish" | "not-yet" | "ask-for-seat" | "join-waiting-list" | "pending" | "waiting" | "accept-offer" | "declined";
            recordingId?: components["schemas"]["Id"];
            /**
             * @description Where to continue
             * @example 1865
             */
            seconds?: number;
            sessionId?: components["schemas"]["Id"];
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * @description Stable code, a key of errors.yaml
             * @example sold-out
             */
            code: string;
            /**
             * @description What happened here
             * @example The last seat went a moment ago.
             */
            detail?: string;
            /** @description One for each wrong field */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description Reference to quote
             * @example req-7f3kq2v9
             */
            instance?: string;
            /**
             * @description HTTP status
             * @example 409
             */
            status: number;
            /**
             * @description A sentence a person understands
             * @example All seats are taken.
             */
            title: string;
            /**
             * @description Stable address of the kind of problem
             * @example https://plenary.example/problems/sold-out
             */
            type: string;
        };
        Profile: {
            locale: components["schemas"]["Locale"];
            name: components["schemas"]["PersonName"];
            zone: components["schemas"]["Zone"];
        };
        /** @description What a speaker is to show of themselves, beside what everybody reads now. */
        ProfileChange: {
            after: components["schemas"]["DraftSpeaker"];
            before: components["schemas"]["DraftSpeaker"];
            /**
             * @description Names both; a release of another pair is refused
             * @example 9f8e7d6c5b4a39281706f5e4
             */
            version: string;
        };
        ProfileRelease: {
            id: components["schemas"]["Id"];
            /**
             * @description Of what was looked at
             * @example 9f8e7d6c5b4a39281706f5e4
             */
            version: string;
        };
        /** @description A programme as lists and grids show it. Sessions name track, room and speakers by their ids. */
        ProgrammePage: {
            /**
             * @description What begins before this hour belongs to the day before
             * @example 04:00
             */
            dayChange: string;
            /** @description Days with sessions */
            days: components["schemas"]["Day"][];
            event: components["schemas"]["EventSummary"];
            /**
             * @description Number of the release; 0 is what the event began with
             * @example 3
             */
            release: number;
            /** @description In the organiser's order */
            rooms: components["schemas"]["ProgrammeRoom"][];
            /** @description By start */
            sessions: components["schemas"]["ProgrammeSession"][];
            /** @description In the organiser's order */
            speakers: components["schemas"]["Speaker"][];
            /** @description In the organiser's order */
            tracks: components["schemas"]["ProgrammeTrack"][];
        };
        ProgrammeRoom: {
            id: components["schemas"]["Id"];
            /**
             * @description Name
             * @example Main hall
             */
            name: string;
        };
        ProgrammeSession: {
            cancelled?: components["schemas"]["Cancelled"];
            day: components["schemas"]["Day"];
            doNotRecord?: components["schemas"]["DoNotRecord"];
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["SessionKind"];
            kindName?: components["schemas"]["KindName"];
            language?: components["schemas"]["Locale"];
            movedFrom?: components["schemas"]["MovedFrom"];
            /**
             * @description The session is recorded
             * @example true
             */
            recorded: boolean;
            recordingId?: components["schemas"]["Id"];
            room?: components["schemas"]["Id"];
            /** @description Ids of the speakers */
            speakers: components["schemas"]["Id"][];
            stage: components["schemas"]["StageKind"];
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["SessionState"];
            subtitle?: components["schemas"]["Subtitle"];
            title: components["schemas"]["Title"];
            track?: components["schemas"]["Id"];
        };
        ProgrammeTrack: {
            /**
             * @description One of the eight track colours
             * @example 4
             */
            colour: number;
            id: components["schemas"]["Id"];
            /**
             * @description Name
             * @example Open science
             */
            name: string;
        };
        Question: {
            answer?: components["schemas"]["WrittenAnswer"];
            at: components["schemas"]["Instant"];
            by?: components["schemas"]["Author"];
            id: components["schemas"]["Id"];
            mergedInto?: components["schemas"]["Id"];
            /**
             * @description Asked by the asking person
             * @example false
             */
            mine: boolean;
            /**
             * @description Above the others
             * @example false
             */
            pinned: boolean;
            /**
             * @description Second of session time when answering began
             * @example 1865
             */
            second?: number;
            /**
             * @description Marked by the host
             * @example open
             * @enum {string}
             */
            state: "open" | "answering" | "answered" | "merged";
            /**
             * @description The question
             * @example How did you reach people without internet?
             */
            text: string;
            unnamed?: components["schemas"]["Unnamed"];
            /**
             * @description Voted for by the asking person; whoever voted for one laid under it votes for it as well, as long as it lies there
             * @example false
             */
            voted: boolean;
            /**
             * @description People who voted for it, or for one laid under it
             * @example 12
             */
            votes: number;
        };
        Questions: {
            /**
             * @description Epoch of the log
             * @example 1
             */
            epoch: number;
            /** @description The asking person's own that the others do not see, oldest first */
            own: components["schemas"]["OwnQuestion"][];
            /** @description Answering first, then pinned, open, answered and merged, each by votes and age */
            questions: components["schemas"]["Question"][];
            /**
             * @description The log stands here
             * @example 31
             */
            seq: number;
            settings: components["schemas"]["QuestionSettings"];
        };
        QuestionSettings: {
            /**
             * @description Names may be left out
             * @example true
             */
            anonymous: boolean;
            /**
             * @description Questions are taken
             * @example true
             */
            asking: boolean;
            /**
             * @description Also after the end
             * @example false
             */
            late: boolean;
            /**
             * @description The host sees questions first
             * @example false
             */
            moderated: boolean;
        };
        RankedApplication: {
            /**
             * @description So many are too near to judge
             * @example 0
             */
            conflicts: number;
            id: components["schemas"]["Id"];
            /**
             * @description Of the reviewers who gave all points
             * @example 4.25
             */
            mean?: number;
            name: components["schemas"]["ApplicationName"];
            /**
             * @description Counted from 1
             * @example 12
             */
            number: number;
            offerUntil?: components["schemas"]["Instant"];
            /**
             * @description On the waiting list as it was given
             * @example 3
             */
            rank?: number;
            /** @description Who reads it; empty where everybody does */
            readers: components["schemas"]["Id"][];
            /**
             * @description So many reviewers
             * @example 2
             */
            scored: number;
            /**
             * @description How the seat stands
             * @example offered
             * @enum {string}
             */
            seat?: "confirmed" | "cancelled" | "pending" | "declined" | "waiting" | "offered" | "lapsed";
            /**
             * @description Standard deviation among them
             * @example 0.5
             */
            spread?: number;
            state: components["schemas"]["ApplicationState"];
        };
        ReadAnswers: {
            /** @description What was given */
            answers: components["schemas"]["FormAnswer"][];
            /** @description In the words in which they were asked */
            questions: components["schemas"]["FormQuestion"][];
            /**
             * @description There are answers that this reader is not to see
             * @example false
             */
            withheld: boolean;
        };
        ReadApplication: {
            /** @description As they were sent */
            answers: components["schemas"]["FormAnswer"][];
            applicant: components["schemas"]["Applicant"];
            letter?: components["schemas"]["EndorsementStanding"];
            /** @description What reviewers said */
            opinions: components["schemas"]["ReviewOpinion"][];
            /** @description As they were asked */
            questions: components["schemas"]["FormQuestion"][];
            /**
             * @description There are answers that this reader is not to see
             * @example false
             */
            withheld: boolean;
        };
        ReaderDeal: {
            /**
             * @description Pairs that are new
             * @example 24
             */
            given: number;
            /**
             * @description Applications that have fewer readers than wished
             * @example 0
             */
            wanting: number;
        };
        ReaderHand: {
            /**
             * @description Readers of each application
             * @example 2
             */
            each: number;
            /**
             * @description The same one deals the same; without one it comes from the event
             * @example 7
             */
            seed?: number;
        };
        ReaderOutcome: {
            /**
             * @description Pairs that are new or gone
             * @example 6
             */
            changed: number;
            /**
             * @description Pairs that cannot be: too near, decided, or no reviewer
             * @example 1
             */
            skipped: number;
        };
        ReaderProgress: {
            /**
             * @description Theirs to read
             * @example 12
             */
            given: number;
            id: components["schemas"]["Id"];
            /**
             * @description Of the reviewer
             * @example Radu
             */
            name: string;
            /**
             * @description Left to others
             * @example 1
             */
            near: number;
            /**
             * @description So many of them have every point
             * @example 7
             */
            read: number;
        };
        /**
         * @description How applications reach reviewers: everybody reads all of them, or those that were given
         * @example assigned
         * @enum {string}
         */
        ReaderRule: "all" | "assigned";
        ReaderWish: {
            /** @description Which */
            applications: components["schemas"]["Id"][];
            /**
             * @description Otherwise they are taken away
             * @example true
             */
            give: boolean;
            /** @description To whom */
            reviewers: components["schemas"]["Id"][];
        };
        ReadReview: {
            /** @description To these questions */
            answers: components["schemas"]["FormAnswer"][];
            application: components["schemas"]["ReviewEntry"];
            letter?: components["schemas"]["EndorsementStanding"];
            /** @description Those that reviewers see */
            questions: components["schemas"]["FormQuestion"][];
        };
        ReasonCount: {
            /**
             * @description People
             * @example 3
             */
            count: number;
            reason: components["schemas"]["ReportReason"];
        };
        /**
         * @description What people are told about recording
         * @example All talks are recorded; the rooms for debate are not.
         */
        RecordingNote: string;
        RecordingPage: {
            access: components["schemas"]["Access"];
            event: components["schemas"]["EventSummary"];
            id: components["schemas"]["Id"];
            /**
             * @description Second where I stopped
             * @example 1865.5
             */
            position: number;
            /**
             * @description Picture
             * @example http://media.localhost:8080/media/x/poster.jpg
             */
            poster?: string;
            recordedAt: components["schemas"]["Instant"];
            rights: components["schemas"]["RecordingRights"];
            /**
             * @description Length
             * @example 2700
             */
            seconds: number;
            session: components["schemas"]["SessionSummary"];
            /**
             * @description State
             * @example published
             * @enum {string}
             */
            state: "making" | "published" | "withdrawn" | "failed";
            /** @description Who speaks in it and has not agreed to its publication; for reviewers alone */
            unagreed: components["schemas"]["PersonName"][];
            zone: components["schemas"]["Zone"];
        };
        RecordingRights: {
            /**
             * @description May publish and withdraw
             * @example false
             */
            review: boolean;
        };
        RecoveryCodes: {
            /** @description Shown this once */
            codes: string[];
        };
        RegisteredPerson: {
            /**
             * @description Something was asked and answered
             * @example true
             */
            answered: boolean;
            at: components["schemas"]["Instant"];
            email: components["schemas"]["Email"];
            id: components["schemas"]["Id"];
            mode?: components["schemas"]["AttendanceMode"];
            name: components["schemas"]["PersonName"];
            offerUntil?: components["schemas"]["Instant"];
            reason?: components["schemas"]["DecisionReason"];
            /**
             * @description Where it stands
             * @example confirmed
             * @enum {string}
             */
            state: "confirmed" | "cancelled" | "pending" | "declined" | "waiting" | "offered" | "lapsed";
        };
        Registration: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            mode?: components["schemas"]["AttendanceMode"];
            offerUntil?: components["schemas"]["Instant"];
            /**
             * @description Place of one who waits, from 1
             * @example 4
             */
            rank?: number;
            reason?: components["schemas"]["DecisionReason"];
            /**
             * @description Where it stands
             * @example confirmed
             * @enum {string}
             */
            state: "confirmed" | "cancelled" | "pending" | "declined" | "waiting" | "offered" | "lapsed";
        };
        RegistrationDecision: {
            /**
             * @description approve and decline those who asked, prefer one who waits, withdraw a seat
             * @example approve
             * @enum {string}
             */
            decision: "approve" | "decline" | "prefer" | "withdraw";
            reason?: components["schemas"]["DecisionReason"];
            /** @description About whom */
            registrations: components["schemas"]["Id"][];
        };
        RegistrationOutcome: {
            id: components["schemas"]["Id"];
            /**
             * @description full: no seat and no waiting list; passed: somebody else decided
             * @example done
             * @enum {string}
             */
            result: "done" | "full" | "passed";
        };
        RegistrationOutcomes: {
            /** @description In the order asked */
            outcomes: components["schemas"]["RegistrationOutcome"][];
        };
        /** @description Name and address are needed from those who are not signed in. */
        RegistrationRequest: {
            code?: components["schemas"]["InvitationCode"];
            email?: components["schemas"]["Email"];
            form?: components["schemas"]["FormReply"];
            locale?: components["schemas"]["Locale"];
            mode?: components["schemas"]["AttendanceMode"];
            name?: components["schemas"]["PersonName"];
            /**
             * @description Version of the privacy notice that was shown
             * @example 2026-1
             */
            notice: string;
            /**
             * @description Takes a place on the waiting list when all seats are taken
             * @example true
             */
            queue?: boolean;
            /** @description Sessions with seats of their own that are chosen, all or none; taken with a seat only */
            sessions?: components["schemas"]["Id"][];
            zone?: components["schemas"]["Zone"];
        };
        Registrations: {
            /**
             * @description How many there are of those that were looked for
             * @example 37
             */
            found?: number;
            /**
             * @description Who hold an offer
             * @example 2
             */
            offered: number;
            /**
             * @description Who ask
             * @example 12
             */
            pending: number;
            /** @description In order of registering */
            registrations: components["schemas"]["RegisteredPerson"][];
            /**
             * @description All confirmed
             * @example 812
             */
            total: number;
            /**
             * @description Who wait
             * @example 40
             */
            waiting: number;
        };
        Release: {
            changes: components["schemas"]["Changes"];
            /**
             * @description What the organiser said
             * @example The keynote moves to the larger hall.
             */
            note: string;
            /**
             * @description Number, from 1
             * @example 4
             */
            number: number;
            releasedAt: components["schemas"]["Instant"];
            releasedBy?: components["schemas"]["PersonName"];
            /**
             * @description People were told
             * @example true
             */
            told: boolean;
        };
        ReleaseRequest: {
            id: components["schemas"]["Id"];
            /**
             * @description A word to those who are told, plain text
             * @example The keynote moves to the larger hall.
             */
            note: string;
            /**
             * @description Mail those who registered or starred a changed session, once
             * @example true
             */
            tell: boolean;
            version: components["schemas"]["DraftVersion"];
        };
        Releases: {
            /** @description Newest first */
            releases: components["schemas"]["Release"][];
        };
        Report: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Author"];
            message: components["schemas"]["Id"];
            /** @description The newest first, without who wrote them */
            notes: string[];
            /** @description The most frequent first */
            reasons: components["schemas"]["ReasonCount"][];
            /**
             * @description People who reported it
             * @example 3
             */
            reports: number;
            said: components["schemas"]["Instant"];
            /**
             * @description Place in the log
             * @example 17
             */
            seq: number;
            state: components["schemas"]["ReportState"];
            /**
             * @description Its words when it was reported first
             * @example Buy cheap watches
             */
            text: string;
        };
        /**
         * @description Why it should not be there
         * @example spam
         * @enum {string}
         */
        ReportReason: "spam" | "unkind" | "private" | "unsafe" | "other";
        Reports: {
            /** @description The newest case first */
            reports: components["schemas"]["Report"][];
        };
        /**
         * @description Open, or how it was decided
         * @example open
         * @enum {string}
         */
        ReportState: "open" | "kept" | "hidden";
        ResendRequest: {
            email: components["schemas"]["Email"];
        };
        Resolution: {
            /**
             * @description The message stands or is hidden
             * @example hidden
             * @enum {string}
             */
            outcome: "kept" | "hidden";
        };
        RestrictedPerson: {
            at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
            until?: components["schemas"]["Instant"];
        };
        Restrictions: {
            /** @description May not enter, the newest first */
            removed: components["schemas"]["RestrictedPerson"][];
            /** @description May listen and not speak, the newest first */
            silenced: components["schemas"]["RestrictedPerson"][];
        };
        RetentionChoice: {
            /** @description Those to set */
            periods: components["schemas"]["RetentionChosen"][];
        };
        RetentionChosen: {
            /**
             * @description Within the bounds
             * @example 180
             */
            days: number;
            kind: components["schemas"]["RetentionKind"];
        };
        /**
         * @description What is kept
         * @example answers
         * @enum {string}
         */
        RetentionKind: "answers" | "rooms" | "mail" | "audit" | "watching";
        RetentionPeriod: {
            /**
             * @description From the end of the event or the moment
             * @example 365
             */
            days: number;
            kind: components["schemas"]["RetentionKind"];
            /**
             * @description The shortest that can be set
             * @example 30
             */
            least: number;
            /**
             * @description The longest that can be set
             * @example 3650
             */
            most: number;
        };
        RetentionPeriods: {
            /** @description One for each kind */
            periods: components["schemas"]["RetentionPeriod"][];
        };
        RetentionPreview: {
            /**
             * @description Entries that are older
             * @example 1284
             */
            removes: number;
        };
        ReviewCriterion: {
            id: components["schemas"]["FormKey"];
            /**
             * @description What is judged
             * @example Use for the community
             */
            label: string;
            /**
             * @description How much it counts beside the others
             * @example 2
             */
            weight: number;
        };
        ReviewEntry: {
            id: components["schemas"]["Id"];
            mine?: components["schemas"]["ReviewWords"];
            name?: components["schemas"]["ApplicationName"];
            /**
             * @description Counted from 1
             * @example 12
             */
            number: number;
            state: components["schemas"]["ApplicationState"];
        };
        ReviewOpinion: {
            /**
             * @description For those who decide; may be empty
             * @example A strong plan for the village.
             */
            comment: string;
            /**
             * @description Too near to judge
             * @example false
             */
            conflict: boolean;
            /**
             * @description By weight; absent until every criterion has its points
             * @example 4.25
             */
            points?: number;
            /**
             * @description The name of the reviewer
             * @example Radu
             */
            reviewer: string;
        };
        ReviewQueue: {
            /** @description By number */
            applications: components["schemas"]["ReviewEntry"][];
            /**
             * @description Names are hidden
             * @example true
             */
            blind: boolean;
            /** @description In their order */
            criteria: components["schemas"]["ReviewCriterion"][];
            /**
             * @description The most points
             * @example 5
             */
            scale: number;
            /**
             * @description Of the event
             * @example citizen-science
             */
            slug: string;
            /**
             * @description Of the event
             * @example Citizen science in libraries
             */
            title: string;
        };
        ReviewRules: {
            /**
             * @description Reviewers see numbers instead of names, and no hidden answer
             * @example true
             */
            blind: boolean;
            /** @description In their order */
            criteria: components["schemas"]["ReviewCriterion"][];
            endorsement: components["schemas"]["EndorsementRule"];
            /** @description Questions whose answers name people or places */
            hidden: components["schemas"]["FormKey"][];
            readers: components["schemas"]["ReaderRule"];
            /**
             * @description The most points; the least is 1
             * @example 5
             */
            scale: number;
            /**
             * @description Of the rules that were edited; 0 before anybody saved some
             * @example 7
             */
            version: number;
        };
        /** @description What a reviewer says. */
        ReviewWords: {
            /**
             * @description For those who decide
             * @example A strong plan for the village.
             */
            comment: string;
            /**
             * @description Too near to judge: nothing is seen, and nothing counts
             * @example false
             */
            conflict: boolean;
            /**
             * @description Points by criterion
             * @example {
             *       "use": 4
             *     }
             */
            scores: {
                [key: string]: number;
            };
        };
        /**
         * @description Roles in the organisation
         * @example [
         *       "organiser"
         *     ]
         */
        RoleList: components["schemas"]["OrganisationRole"][];
        RollColumn: {
            /**
             * @description As the file has it
             * @example E-mail
             */
            heading: string;
            /**
             * @description What it is taken for: a word of ours or a question; absent for one that is not used
             * @example email
             */
            use?: string;
        };
        /**
         * @description What becomes of somebody who is brought; known: has been here before and stays so
         * @example seated
         * @enum {string}
         */
        RollFate: "seated" | "waiting" | "pending" | "known" | "full" | "refused";
        RollLine: {
            /**
             * @description What is meant: the cell, or the question
             * @example ana@example
             */
            about?: string;
            /**
             * @description Why it is refused
             * @example email-invalid
             * @enum {string}
             */
            code?: "email-invalid" | "name-invalid" | "repeated" | "mode-needed" | "answer";
            /**
             * @description The mail address, or what stands in its place
             * @example ana@example.org
             */
            email: string;
            fate: components["schemas"]["RollFate"];
            /**
             * @description In the file
             * @example 17
             */
            line: number;
            /**
             * @description As it is taken
             * @example Ana Maria Popescu
             */
            name: string;
        };
        RollReport: {
            /** @description The headings of the file */
            columns: components["schemas"]["RollColumn"][];
            /** @description In the order of the file */
            lines: components["schemas"]["RollLine"][];
        };
        RoomByCode: {
            /**
             * @description Questions are taken now
             * @example true
             */
            asking: boolean;
            /**
             * @description The host sees questions first
             * @example true
             */
            checked: boolean;
            /**
             * @description Short name of the event
             * @example open-day
             */
            event: string;
            /**
             * @description Title of the session
             * @example How we opened
             */
            title: string;
        };
        RoomCode: {
            /**
             * @description What is asked by it waits for approval
             * @example true
             */
            checked: boolean;
            /**
             * @description On the wall; absent while there is none
             * @example 4k7wq0zj2m
             */
            code?: string;
        };
        RoomCodeWanted: {
            /**
             * @description What is asked by it waits for approval
             * @example true
             */
            checked: boolean;
        };
        RoomRights: {
            /**
             * @description May go live, end, mark questions
             * @example false
             */
            host: boolean;
            /**
             * @description May hide and remove
             * @example false
             */
            moderate: boolean;
            /**
             * @description Speaks in this session
             * @example false
             */
            speak: boolean;
        };
        /** @description Schedule JSON of c3voc, see https://c3voc.de/schedule/schema.json */
        ScheduleFile: {
            /**
             * @description Version and conference with its days
             * @example {
             *       "version": "release 3"
             *     }
             */
            schedule: Record<string, never>;
        };
        SeatInvitation: {
            code: components["schemas"]["InvitationCode"];
            email?: components["schemas"]["Email"];
            /**
             * @description Taken back by organisers
             * @example false
             */
            ended: boolean;
            expiresAt?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description Also before registration opens and after it closes
             * @example false
             */
            late: boolean;
            /**
             * @description How often it may be used
             * @example 20
             */
            most: number;
            /**
             * @description What it is for
             * @example For guests of the speakers
             */
            note: string;
            /**
             * @description How often it was
             * @example 3
             */
            used: number;
        };
        SeatInvitationCode: {
            code: components["schemas"]["InvitationCode"];
        };
        SeatInvitationOpening: {
            asked: components["schemas"]["FormAsked"];
            page: components["schemas"]["EventPage"];
            /** @description Those with seats of their own, by start */
            sessions: components["schemas"]["SessionSeat"][];
        };
        SeatInvitations: {
            /** @description The newest first */
            invitations: components["schemas"]["SeatInvitation"][];
        };
        /** @description Seats for one way of taking part */
        SeatShare: {
            /**
             * @description Absent when unlimited
             * @example 40
             */
            seats?: number;
            /**
             * @description Seats taken
             * @example 12
             */
            taken: number;
        };
        SecondFactor: {
            /** @description Oldest first */
            authenticators: components["schemas"]["Authenticator"][];
            /**
             * @description Recovery codes that were not used
             * @example 10
             */
            codesLeft: number;
            /**
             * @description This sign-in has given it
             * @example true
             */
            given: boolean;
            /** @description Oldest first */
            passkeys: components["schemas"]["Passkey"][];
        };
        SelectionLetter: {
            application: components["schemas"]["Id"];
            /**
             * @description First line of the mail
             * @example You have a seat
             */
            subject: string;
            /**
             * @description The mail
             * @example Hello Ana
             */
            text: string;
            to: components["schemas"]["Email"];
        };
        SelectionLetters: {
            /** @description In the order of the decision */
            letters: components["schemas"]["SelectionLetter"][];
        };
        SelectionOutcome: {
            application: components["schemas"]["Id"];
            /**
             * @description full: all seats are taken; gone: decided otherwise or withdrawn
             * @example done
             * @enum {string}
             */
            result: "done" | "full" | "gone";
        };
        SelectionOutcomes: {
            /** @description One for each */
            outcomes: components["schemas"]["SelectionOutcome"][];
        };
        /** @description A file as it was kept. */
        SentFile: {
            id: components["schemas"]["Id"];
            /**
             * @description What it is called from now on
             * @example Letter.pdf
             */
            name: string;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /**
             * @description By its content
             * @example pdf
             * @enum {string}
             */
            type: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "txt" | "png" | "jpg";
        };
        SessionDetails: {
            /**
             * @description HTML of the tags p br em strong a ul ol li blockquote code pre
             * @example <p>A walk through twelve libraries.</p>
             */
            abstract?: string;
            /**
             * @description More of the same HTML
             * @example <p>Bring a notebook.</p>
             */
            description?: string;
            event: components["schemas"]["EventSummary"];
            /** @description To read beside */
            links: components["schemas"]["SessionLink"][];
            room?: components["schemas"]["ProgrammeRoom"];
            session: components["schemas"]["ProgrammeSession"];
            /** @description In their order */
            speakers: components["schemas"]["Speaker"][];
            /** @description Languages that its words are there in besides its first */
            textLanguages?: string[];
            track?: components["schemas"]["ProgrammeTrack"];
            /**
             * @description The words are in the reader's language although the session's first language is another
             * @example false
             */
            translated: boolean;
        };
        /** @description What came in about a session. */
        SessionFeedback: {
            /**
             * @description How many have answered
             * @example 17
             */
            answers: number;
            id: components["schemas"]["Id"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description Plain text
             * @example Reading rooms at night
             */
            title: string;
        };
        SessionFeedbacks: {
            /** @description That are over, or were answered; by start */
            sessions: components["schemas"]["SessionFeedback"][];
        };
        /**
         * @description What it is
         * @example keynote
         * @enum {string}
         */
        SessionKind: "keynote" | "talk" | "panel" | "debate" | "workshop" | "webinar" | "lightning" | "social" | "break" | "other";
        SessionLimit: {
            /**
             * @description Absent when whoever likes may come
             * @example 20
             */
            seats?: number;
        };
        SessionLink: {
            /**
             * @description What it is
             * @example Slides
             */
            title: string;
            /**
             * @description http or https
             * @example https://example.org/slides
             */
            url: string;
        };
        SessionPage: {
            access: components["schemas"]["Access"];
            /**
             * @description People here now
             * @example 1284
             */
            audience: number;
            consent: components["schemas"]["Consent"];
            endedAt?: components["schemas"]["Instant"];
            event: components["schemas"]["EventSummary"];
            liveSince?: components["schemas"]["Instant"];
            /** @description Where each log stands */
            logs: components["schemas"]["LogHead"][];
            media: components["schemas"]["StageMedia"];
            now: components["schemas"]["Instant"];
            opensAt: components["schemas"]["Instant"];
            rights: components["schemas"]["RoomRights"];
            session: components["schemas"]["SessionSummary"];
            zone: components["schemas"]["Zone"];
        };
        SessionSeat: {
            /**
             * @description The asking person holds one
             * @example true
             */
            chosen: boolean;
            endsAt: components["schemas"]["Instant"];
            /**
             * @description Where
             * @example Reading room
             */
            room?: string;
            /**
             * @description How many there are
             * @example 20
             */
            seats: number;
            sessionId: components["schemas"]["Id"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description How many are taken
             * @example 12
             */
            taken: number;
            title: components["schemas"]["Title"];
        };
        SessionSeats: {
            /** @description By start */
            sessions: components["schemas"]["SessionSeat"][];
        };
        /**
         * @description As of now
         * @example scheduled
         * @enum {string}
         */
        SessionState: "scheduled" | "live" | "ended";
        SessionSummary: {
            /**
             * @description HTML of the tags p br em strong a ul ol li blockquote code pre
             * @example <p>A walk through twelve libraries.</p>
             */
            abstract?: string;
            cancelled?: components["schemas"]["Cancelled"];
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description What it is
             * @example keynote
             * @enum {string}
             */
            kind: "keynote" | "talk" | "panel" | "debate" | "workshop" | "webinar" | "lightning" | "social" | "break" | "other";
            language?: components["schemas"]["Locale"];
            movedFrom?: components["schemas"]["MovedFrom"];
            /**
             * @description The session is recorded
             * @example true
             */
            recorded: boolean;
            recordingId?: components["schemas"]["Id"];
            /**
             * @description Where
             * @example Main hall
             */
            room?: string;
            /** @description In their order */
            speakers: components["schemas"]["Speaker"][];
            stage: components["schemas"]["StageKind"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description As of now
             * @example scheduled
             * @enum {string}
             */
            state: "scheduled" | "live" | "ended";
            title: components["schemas"]["Title"];
            track?: components["schemas"]["Track"];
        };
        SessionText: {
            /**
             * @description HTML of the few tags we keep, may be empty
             * @example <p>A walk through twelve libraries.</p>
             */
            abstract: string;
            /**
             * @description The same, longer
             * @example
             */
            description: string;
            /**
             * @description Plain text, may be empty
             * @example What a town does after eight
             */
            subtitle: string;
            /**
             * @description Plain text
             * @example Reading rooms at night
             */
            title: string;
        };
        SettingsPage: {
            changedAt?: components["schemas"]["Instant"];
            changedBy?: components["schemas"]["PersonName"];
            organisation: components["schemas"]["Slug"];
            /**
             * @description Who hold a seat, wait for one or have asked for one
             * @example 812
             */
            people: number;
            settings: components["schemas"]["EventSettings"];
            /**
             * @description Where it stands now
             * @example draft
             * @enum {string}
             */
            standing: "draft" | "published" | "live" | "over" | "archived";
            version: components["schemas"]["SettingsVersion"];
        };
        /**
         * @description For the one who saves next
         * @example 7
         */
        SettingsVersion: number;
        SettingsWish: {
            settings: components["schemas"]["EventSettings"];
            version?: components["schemas"]["SettingsVersion"];
        };
        /** @description One browser in which a person is signed in. */
        SignIn: {
            at: components["schemas"]["Instant"];
            /**
             * @description The one that asks
             * @example true
             */
            current: boolean;
            /**
             * @description Browser as it named itself
             * @example Firefox on Linux
             */
            device: string;
            /**
             * @description The organisation's own host where it holds, and nowhere else; absent for the main address
             * @example events.library.example
             */
            host?: string;
            id: components["schemas"]["Id"];
            /**
             * @description A personal link reaches registrations only
             * @example full
             * @enum {string}
             */
            reach: "full" | "registration";
            seenAt: components["schemas"]["Instant"];
        };
        /** @description Always answered alike. */
        SignInLinkRequest: {
            email: components["schemas"]["Email"];
            locale?: components["schemas"]["Locale"];
            /**
             * @description Page to open after signing in; a path of this site
             * @example /e/occupy-library-2020
             */
            next?: string;
        };
        SignIns: {
            /** @description Newest first */
            signIns: components["schemas"]["SignIn"][];
        };
        SignOnAddress: {
            /**
             * @description Where the browser goes
             * @example https://login.example.org/authorize?state=x
             */
            url: string;
        };
        SignOnArrival: {
            /**
             * @description The mailbox is asked first
             * @example mail
             * @enum {string}
             */
            look?: "mail";
            me?: components["schemas"]["Me"];
            /**
             * @description Page of this site that was asked for
             * @example /home
             */
            next?: string;
        };
        SignOnBack: {
            /**
             * @description As it came back
             * @example c29tZXRoaW5n
             */
            code: string;
            /**
             * @description As it came back
             * @example https://login.example.org
             */
            iss?: string;
            /**
             * @description As it came back
             * @example aGVsbG8
             */
            state: string;
        };
        /** @description Whoever has this value has this role. */
        SignOnGrant: {
            /**
             * @description Never owner
             * @example moderator
             * @enum {string}
             */
            role: "organiser" | "moderator" | "reviewer" | "application-reviewer";
            /**
             * @description A value of the claim
             * @example staff
             */
            value: string;
        };
        SignOnNext: {
            /**
             * @description Page of this site to open afterwards
             * @example /home
             */
            next?: string;
        };
        SignOnOffer: {
            /**
             * @description Name of the organisation
             * @example Progress Foundation
             */
            name: string;
        };
        SignOnSettings: {
            /**
             * @description People may sign in by it
             * @example true
             */
            active: boolean;
            /**
             * @description The claim that gives roles; empty where none does
             * @example groups
             */
            claim: string;
            /**
             * @description What the issuer calls this installation
             * @example plenary
             */
            clientId: string;
            /**
             * @description Address of the issuer (OpenID Connect)
             * @example https://login.example.org
             */
            issuer: string;
            /** @description Which values give which roles */
            roles: components["schemas"]["SignOnGrant"][];
        };
        SignOnStanding: {
            /**
             * @description What the issuer is told as address of return
             * @example https://plenary.example/sign-in/organisation
             */
            returnTo: string;
            settings?: components["schemas"]["SignOnSettings"];
        };
        SignOnWish: {
            /**
             * @description People may sign in by it
             * @example true
             */
            active: boolean;
            /**
             * @description The claim that gives roles; empty where none does
             * @example groups
             */
            claim: string;
            /**
             * @description What the issuer calls this installation
             * @example plenary
             */
            clientId: string;
            /**
             * @description Absent to keep the one there is
             * @example a-long-secret
             */
            clientSecret?: string;
            /**
             * @description Address of the issuer (OpenID Connect)
             * @example https://login.example.org
             */
            issuer: string;
            /** @description Which values give which roles */
            roles: components["schemas"]["SignOnGrant"][];
        };
        SilenceWish: {
            /**
             * @description For so long; without it, until it is taken back
             * @example 10
             */
            minutes?: number;
        };
        /**
         * @description Address
         * @example occupy-library-2020
         */
        Slug: string;
        Speaker: {
            /**
             * @description Where the speaker works
             * @example City Library (demo)
             */
            affiliation?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example RO
             */
            country?: string;
            face?: components["schemas"]["SpeakerFace"];
            id: components["schemas"]["Id"];
            name: components["schemas"]["PersonName"];
        };
        SpeakerAddress: {
            email: components["schemas"]["Email"];
            speaker: components["schemas"]["Id"];
        };
        SpeakerAddresses: {
            /** @description One for each speaker */
            addresses: components["schemas"]["SpeakerAddress"][];
        };
        /** @description What a speaker is asked about recordings, and what they answered. */
        SpeakerAgreement: {
            at?: components["schemas"]["Instant"];
            state: components["schemas"]["AgreementState"];
            /** @description By language */
            texts: components["schemas"]["PolicyText"][];
            /**
             * @description Of the wording that stands
             * @example 2
             */
            version: number;
        };
        SpeakerAnswer: {
            agreement?: components["schemas"]["AgreementReply"];
            /**
             * @description Confirms; otherwise declines
             * @example true
             */
            comes: boolean;
            word: components["schemas"]["SpeakerWord"];
        };
        /**
         * @description In other languages, by BCP 47 language
         * @example {}
         */
        SpeakerBios: {
            [key: string]: components["schemas"]["Bio"];
        };
        /** @description The photograph of a speaker. */
        SpeakerFace: {
            /**
             * @description What it shows, may be empty
             * @example Sofia at a desk, smiling
             */
            alt: string;
            /**
             * Format: uuid
             * @description Which picture
             * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            id: string;
        };
        SpeakerLettersPreview: {
            /**
             * @description Of those named who would not: they have answered, have no address, or got a letter just now
             * @example 1
             */
            left: number;
            /**
             * @description Who would be written to
             * @example 12
             */
            people: number;
            recipient?: components["schemas"]["Email"];
            /**
             * @description Of the first letter
             * @example Will you speak at Occupy Library?
             */
            subject?: string;
            /**
             * @description Of the first letter, without the secret of its link
             * @example Hello Sofia,
             */
            text?: string;
        };
        SpeakerLettersSent: {
            /**
             * @description Of those named who were not
             * @example 1
             */
            left: number;
            /**
             * @description Who was written to
             * @example 12
             */
            people: number;
        };
        SpeakerLettersWish: {
            /**
             * @description What the organiser adds, may be empty
             * @example We would love to hear about your reading rooms.
             */
            message: string;
            /** @description Who is to be written to */
            speakers: components["schemas"]["Id"][];
        };
        SpeakerLinkAnswer: {
            agreement?: components["schemas"]["AgreementReply"];
            /**
             * @description Confirms; otherwise declines
             * @example true
             */
            comes: boolean;
            /**
             * @description URL-safe base64
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
            word: components["schemas"]["SpeakerWord"];
        };
        /** @description To pages of their own */
        SpeakerLinks: components["schemas"]["SessionLink"][];
        SpeakerPage: {
            /**
             * @description HTML of the tags p br em strong a ul ol li blockquote code pre
             * @example <p>Builds libraries.</p>
             */
            bio?: string;
            event: components["schemas"]["EventSummary"];
            links: components["schemas"]["SpeakerLinks"];
            /** @description Those of the sessions */
            rooms: components["schemas"]["ProgrammeRoom"][];
            /** @description By start */
            sessions: components["schemas"]["ProgrammeSession"][];
            speaker: components["schemas"]["Speaker"];
            /** @description Those of the sessions */
            tracks: components["schemas"]["ProgrammeTrack"][];
        };
        SpeakerPortrait: {
            /**
             * @description What it shows, may be empty
             * @example Sofia at a desk, smiling
             */
            alt: string;
            /**
             * Format: uuid
             * @description Which picture
             * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
             */
            file: string;
        };
        /** @description What a speaker shows of themselves at one event. */
        SpeakerProfile: {
            /**
             * @description Where the speaker works
             * @example City Library (demo)
             */
            affiliation?: string;
            bio: components["schemas"]["Bio"];
            bios: components["schemas"]["SpeakerBios"];
            /**
             * @description ISO 3166-1 alpha-2
             * @example RO
             */
            country?: string;
            earlier?: components["schemas"]["EarlierProfile"];
            id: components["schemas"]["Id"];
            links: components["schemas"]["SpeakerLinks"];
            name: components["schemas"]["PersonName"];
            /**
             * @description The programme that everybody reads says something else so far
             * @example true
             */
            pending: boolean;
            portrait?: components["schemas"]["SpeakerPortrait"];
            /**
             * @description Names what was read; a save of another one is refused
             * @example 9f8e7d6c5b4a39281706f5e4
             */
            version: string;
        };
        SpeakerProfileWish: {
            /**
             * @description Where the speaker works
             * @example City Library (demo)
             */
            affiliation?: string;
            bio: components["schemas"]["Bio"];
            bios: components["schemas"]["SpeakerBios"];
            /**
             * @description ISO 3166-1 alpha-2
             * @example RO
             */
            country?: string;
            links: components["schemas"]["SpeakerLinks"];
            name: components["schemas"]["PersonName"];
            /**
             * @description Of what was read
             * @example 9f8e7d6c5b4a39281706f5e4
             */
            version: string;
        };
        SpeakerSecret: {
            /**
             * @description URL-safe base64
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            token: string;
        };
        /** @description A session that somebody speaks in. */
        SpeakerSlot: {
            /**
             * @description It does not take place
             * @example false
             */
            cancelled: boolean;
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /**
             * @description It is recorded
             * @example true
             */
            recorded: boolean;
            /**
             * @description Everybody can read of it; otherwise it is being planned
             * @example true
             */
            released: boolean;
            /**
             * @description Name of the room
             * @example Main hall
             */
            room?: string;
            /** @description All who speak in it, in their order */
            speakers: components["schemas"]["PersonName"][];
            stage: components["schemas"]["StageKind"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description Plain text
             * @example Reading rooms at night
             */
            title: string;
        };
        /** @description By start */
        SpeakerSlots: components["schemas"]["SpeakerSlot"][];
        /**
         * @description Plain text, may be empty
         * @example I am looking forward to it.
         */
        SpeakerWord: string;
        /** @description My part in a programme. */
        Speaking: {
            agreement?: components["schemas"]["SpeakerAgreement"];
            answeredAt?: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonName"];
            event: components["schemas"]["EventSummary"];
            id: components["schemas"]["Id"];
            /**
             * @description What the organiser wrote, may be empty
             * @example We would love to hear about your reading rooms.
             */
            message: string;
            name: components["schemas"]["PersonName"];
            sessions: components["schemas"]["SpeakerSlots"];
            state: components["schemas"]["AskingState"];
            word: components["schemas"]["SpeakerWord"];
        };
        SpeakingAnswered: {
            me?: components["schemas"]["Me"];
            speaking: components["schemas"]["Speaking"];
        };
        /** @description The people of an organisation, as its organisers see them. */
        Staff: {
            /** @description Not answered yet, newest first */
            invitations: components["schemas"]["Invitation"][];
            /**
             * @description The asking person is an owner
             * @example true
             */
            mayChange: boolean;
            /** @description By name */
            members: components["schemas"]["Member"][];
            organisation: components["schemas"]["Organisation"];
        };
        StageKey: {
            /**
             * @description Secret, shown once
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            key: string;
            /**
             * @description Address for the encoder
             * @example rtmp://localhost:1935/live
             */
            server: string;
        };
        /**
         * @description How the audience receives it
         * @example broadcast
         * @enum {string}
         */
        StageKind: "meeting" | "broadcast" | "in-person";
        StageMedia: {
            kind: components["schemas"]["StageKind"];
            /**
             * @description Picture before the picture
             * @example /assets/poster.svg
             */
            poster?: string;
            /**
             * @description Broadcast: a source sends; meeting: Jitsi is configured
             * @example true
             */
            ready: boolean;
        };
        StandingWish: {
            /**
             * @description That people have registered is known
             * @example true
             */
            sure?: boolean;
            /**
             * @description Where it shall stand
             * @example published
             * @enum {string}
             */
            to: "draft" | "published" | "archived";
        };
        Stars: {
            /** @description Sessions to star */
            sessions: components["schemas"]["Id"][];
        };
        /** @description Who came from where, for those who pay. Small numbers are hidden, and others with them where they could be worked out. */
        Statistics: {
            /** @description In their order */
            columns: components["schemas"]["StatisticsColumn"][];
            countries: components["schemas"]["StatisticsTable"];
            /**
             * @description Something is hidden
             * @example true
             */
            hides: boolean;
            institutions: components["schemas"]["StatisticsTable"];
            /**
             * @description The smallest number that is shown
             * @example 5
             */
            least: number;
            /** @description One for each column */
            totals: components["schemas"]["StatisticsCell"][];
        };
        StatisticsCell: {
            /**
             * @description How many people; absent where it is hidden
             * @example 17
             */
            count?: number;
        };
        /**
         * @description How far people have come
         * @example confirmed
         * @enum {string}
         */
        StatisticsColumn: "registered" | "applied" | "accepted" | "confirmed" | "came";
        StatisticsRow: {
            /** @description One for each column */
            cells: components["schemas"]["StatisticsCell"][];
            /**
             * @description A country (ISO 3166), the id of a choice, or empty for those who did not say
             * @example RO
             */
            value: string;
        };
        StatisticsTable: {
            question?: components["schemas"]["FormQuestion"];
            /** @description Those with the most people first; empty where nobody is asked */
            rows: components["schemas"]["StatisticsRow"][];
        };
        /**
         * @description Subtitle; absent when there is none
         * @example And what it costs
         */
        Subtitle: string;
        /**
         * @description Who may answer
         * @example registered
         * @enum {string}
         */
        SurveyAudience: "registered" | "link";
        SurveyCount: {
            /**
             * @description How often
             * @example 17
             */
            count: number;
            /**
             * @description The id of a choice, yes, a number, a date or a country
             * @example good
             */
            value: string;
        };
        /** @description One as those see it who arrange it. */
        SurveyDesk: {
            /**
             * @description Nobody can tell who answered what
             * @example true
             */
            anonymous: boolean;
            /**
             * @description How many have answered
             * @example 41
             */
            answers: number;
            audience: components["schemas"]["SurveyAudience"];
            closesAt?: components["schemas"]["Instant"];
            /**
             * @description Number of the published questions; 0 for none
             * @example 2
             */
            form: number;
            opensAt: components["schemas"]["Instant"];
            state: components["schemas"]["SurveyState"];
            /**
             * @description 0 before anybody arranged it
             * @example 3
             */
            version: number;
        };
        /**
         * @description What is asked for; session: feedback on each session by itself
         * @example feedback
         * @enum {string}
         */
        SurveyPurpose: "feedback" | "survey" | "session";
        SurveyQuestion: {
            /**
             * @description How many answered it
             * @example 38
             */
            answers: number;
            /** @description Of what can be counted */
            counts: components["schemas"]["SurveyCount"][];
            /**
             * @description As it was asked before: by now it is of another kind, and answers to both cannot be added up
             * @example false
             */
            earlier: boolean;
            /**
             * @description Of numbers
             * @example 7.4
             */
            mean?: number;
            /**
             * @description Texts that only the file has
             * @example 0
             */
            more: number;
            question: components["schemas"]["FormQuestion"];
            /** @description What was written, in the order of its letters */
            texts: string[];
        };
        /** @description Answers, with the version that was shown and what was said of names. */
        SurveyReply: {
            /**
             * @description What the person was told; where it is so no more nothing is kept
             * @example true
             */
            anonymous: boolean;
            /** @description One for each question that was answered */
            answers: components["schemas"]["FormAnswer"][];
            version: components["schemas"]["Id"];
        };
        SurveyResults: {
            /**
             * @description How many have answered
             * @example 41
             */
            answers: number;
            /**
             * @description Too few answers without names to be shown
             * @example false
             */
            hidden: boolean;
            /**
             * @description From how many on they are shown
             * @example 5
             */
            least: number;
            /** @description In their order, those of earlier versions last */
            questions: components["schemas"]["SurveyQuestion"][];
            /**
             * @description There are questions that this reader is not to see
             * @example false
             */
            withheld: boolean;
        };
        /** @description A session that is asked about. */
        SurveySession: {
            endsAt: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description Plain text
             * @example Reading rooms at night
             */
            title: string;
        };
        /** @description One as those see it who are asked. */
        SurveySheet: {
            /**
             * @description The person who asks may answer
             * @example true
             */
            admitted: boolean;
            /**
             * @description Nobody can tell who answered what
             * @example true
             */
            anonymous: boolean;
            /**
             * @description By the person who asks
             * @example false
             */
            answered: boolean;
            /** @description One's own */
            answers: components["schemas"]["FormAnswer"][];
            audience: components["schemas"]["SurveyAudience"];
            closesAt?: components["schemas"]["Instant"];
            event: components["schemas"]["EventSummary"];
            opensAt?: components["schemas"]["Instant"];
            /** @description In their order */
            questions: components["schemas"]["FormQuestion"][];
            session?: components["schemas"]["SurveySession"];
            state: components["schemas"]["SurveyState"];
            version?: components["schemas"]["Id"];
        };
        /**
         * @description empty: no question is published
         * @example open
         * @enum {string}
         */
        SurveyState: "empty" | "waiting" | "open" | "closed";
        SurveyWish: {
            /**
             * @description Nobody can tell who answered what; not to be changed after the first answer
             * @example true
             */
            anonymous: boolean;
            audience: components["schemas"]["SurveyAudience"];
            closesAt?: components["schemas"]["Instant"];
            opensAt: components["schemas"]["Instant"];
            /**
             * @description Of what was edited; 0 for none
             * @example 3
             */
            version: number;
        };
        TemplateWish: {
            language: components["schemas"]["Locale"];
            organisation: components["schemas"]["Slug"];
            startsAt: components["schemas"]["Instant"];
            /**
             * @description Two sentences
             * @example How a small town library went online.
             */
            summary?: string;
            /**
             * @description day: webinars of one day, free for all; series: several weeks under one registration; application: seats given by people
             * @example series
             * @enum {string}
             */
            template: "day" | "series" | "application";
            title: components["schemas"]["Title"];
            zone: components["schemas"]["Zone"];
        };
        Term: {
            /**
             * @description Events that carry it
             * @example 3
             */
            events: number;
            facet: components["schemas"]["Facet"];
            names: components["schemas"]["Names"];
            slug: components["schemas"]["Slug"];
        };
        TermList: {
            facet: components["schemas"]["Facet"];
            /** @description In the order of the organisation */
            terms: components["schemas"]["Term"][];
            version: components["schemas"]["TextVersion"];
        };
        Terms: {
            /** @description In the order they are shown */
            terms: components["schemas"]["NamedTerm"][];
            version: components["schemas"]["TextVersion"];
        };
        /**
         * @description Of what was read: given back with what replaces it, and refused when somebody was faster
         * @example 9f86d081884c7d65
         */
        TextVersion: string;
        Ticket: {
            /**
             * @description Its life
             * @example 30
             */
            seconds: number;
            /**
             * @description Sent in hello; works once
             * @example kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ
             */
            ticket: string;
        };
        TimerWish: {
            /**
             * @description The whole room sees it
             * @example false
             */
            audience: boolean;
            endsAt?: components["schemas"]["Instant"];
            /**
             * @description From now on
             * @example 600
             */
            seconds?: number;
        };
        /**
         * @description Title
         * @example Occupy Library 2020
         */
        Title: string;
        Track: {
            /**
             * @description One of the eight track colours
             * @example 4
             */
            colour: number;
            /**
             * @description Name
             * @example Emerging technological trends for community empowerment
             */
            name: string;
        };
        /**
         * @description Why nobody's name is beside it: asked without a name, or by the code on the wall
         * @example anonymous
         * @enum {string}
         */
        Unnamed: "anonymous" | "room";
        Unsubscribe: {
            /**
             * @description The address, most of it hidden
             * @example m…@example.org
             */
            email: string;
            /**
             * @description Who writes
             * @example Open House
             */
            organisation: string;
            /**
             * @description Ended already
             * @example false
             */
            stopped: boolean;
        };
        Venue: {
            /**
             * @description Street and town
             * @example Quai 11, Paris
             */
            address: string;
            /**
             * @description Address of a map
             * @example https://www.openstreetmap.org/?mlat=48.83&mlon=2.37
             */
            map?: string;
            /**
             * @description Name
             * @example National library
             */
            name: string;
        };
        /**
         * @description Who finds it
         * @example public
         * @enum {string}
         */
        Visibility: "public" | "unlisted" | "invited";
        Vocabulary: {
            /** @description One for each facet, also where it is empty */
            lists: components["schemas"]["TermList"][];
        };
        Wall: {
            /**
             * @description The whole room sees the timer
             * @example false
             */
            audience: boolean;
            /**
             * @description The code for asking, only while the screen shows it
             * @example 7k2m9x4p0a
             */
            code?: string;
            /**
             * @description The code for asking stands beside it
             * @example true
             */
            coded: boolean;
            endsAt?: components["schemas"]["Instant"];
            /**
             * Format: uuid
             * @description The question or poll that stands there by name
             * @example 01990a34-5c1e-7d6a-9b1f-3c2d4e5f6a7b
             */
            pinned?: string;
            /**
             * @description What stands there
             * @example question
             * @enum {string}
             */
            show: "nothing" | "question" | "next" | "poll" | "code";
            /**
             * @description The timer stands beside it
             * @example false
             */
            timed: boolean;
            /**
             * @description Rises with each change
             * @example 3
             */
            version: number;
        };
        WallChoice: {
            /**
             * @description The code for asking stands beside it
             * @example true
             */
            coded: boolean;
            /**
             * Format: uuid
             * @description The one question or poll that is to stand there, as long as the room may see it; without it the screen follows the room
             * @example 01990a34-5c1e-7d6a-9b1f-3c2d4e5f6a7b
             */
            pinned?: string;
            /**
             * @description What stands there: the question that is being answered, the next ones, the poll, the code for asking
             * @example question
             * @enum {string}
             */
            show: "nothing" | "question" | "next" | "poll" | "code";
            /**
             * @description The timer stands beside it
             * @example false
             */
            timed: boolean;
        };
        WrittenAnswer: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Author"];
            /**
             * @description The answer
             * @example Through the libraries of each village.
             */
            text: string;
        };
        /**
         * @description IANA time zone
         * @example Europe/Bucharest
         */
        Zone: string;
    };
    responses: never;
    parameters: {
        /**
         * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
         * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    openAccountMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeOpening"];
                };
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveAccountMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeProof"];
                };
            };
            /** @description A problem: link-expired, rate-limited, second-factor-needed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseAccountMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressOpening"];
                };
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressProof"];
                };
            };
            /** @description A problem: address-taken, link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgendaCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The secret part of the address.
                 * @example q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a34-5555-7eee-8fff-0123456789ab
                 */
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoomByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description On the wall.
                 * @example 4k7wq0zj2m
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomByCode"];
                };
            };
            /** @description A problem: not-found, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askByCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description On the wall.
                 * @example 4k7wq0zj2m
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskByCode"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, questions-closed, question-invalid, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: link-expired, not-found, rate-limited, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverWay"];
                };
            };
            /** @description A problem: not-found, rate-limited, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the way.
                 * @example m4Vn0r3Zk2pQxYt8LbHc1A
                 */
                wish: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverGoal"];
                };
            };
            /** @description A problem: link-expired, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the way.
                 * @example m4Vn0r3Zk2pQxYt8LbHc1A
                 */
                wish: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverWay"];
                };
            };
            /** @description A problem: auth-required, forbidden, link-expired, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLinkRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem: validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnBack"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnArrival"];
                };
            };
            /** @description A problem: rate-limited, sign-on-refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallenge"];
                };
            };
            /** @description A problem: rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: passkey-refused, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: sign-in-ended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDemoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInAsDemoPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevelopmentMails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentMails"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevelopmentMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentMail"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmbeddedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedEvent"];
                };
            };
            /** @description What the reader has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, also for an event that is not published */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmbeddedProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedProgramme"];
                };
            };
            /** @description What the reader has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, also for an event that is not published */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendEndorsementFile: {
        parameters: {
            query: {
                /**
                 * @description What its sender calls it.
                 * @example Letter.pdf
                 */
                name: string;
            };
            header?: never;
            path: {
                /**
                 * @description From openEndorsement.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                endorsementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Taken */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFile"];
                };
            };
            /** @description A problem: link-expired, too-large, file-kind, file-damaged, upload-late, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveEndorsement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementLetter"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: link-expired, validation, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEndorsement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndorsementOpening"];
                };
            };
            /** @description A problem: link-expired, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineEndorsement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementLink"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: link-expired, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureSecret"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureStanding"];
                };
            };
            /** @description A problem: last-owner, link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureSecret"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginFromTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A problem: forbidden, not-found, validation, time-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Where the page before ended: its next.
                 * @example MXwxNzY
                 */
                after?: string;
                /**
                 * @description How one attends. Several with commas: any of them.
                 * @example online
                 */
                attendance?: string;
                /**
                 * @description For whom. Several with commas: any of them.
                 * @example librarians
                 */
                audience?: string;
                /**
                 * @description free or paid. Several with commas: any of them.
                 * @example free
                 */
                cost?: string;
                /**
                 * @description First day, in the event's own zone.
                 * @example 2026-09-01
                 */
                from?: string;
                /**
                 * @description Kinds of institution. Several with commas: any of them.
                 * @example public-library
                 */
                institution?: string;
                /**
                 * @description Job functions. Several with commas: any of them.
                 * @example reference
                 */
                job?: string;
                /**
                 * @description Kinds of event. Several with commas: any of them.
                 * @example conference,webinar
                 */
                kind?: string;
                /**
                 * @description Languages spoken. Several with commas: any of them.
                 * @example ro,en
                 */
                language?: string;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Slugs of organisations. Several with commas: any of them.
                 * @example progress-foundation-demo
                 */
                organisation?: string;
                /**
                 * @description Words to be found; the last one may be unfinished.
                 * @example librar
                 */
                q?: string;
                /**
                 * @description soonest: live, then by start, then past ones backwards; newest: latest announced; relevance: best found.
                 * @example soonest
                 */
                sort?: "soonest" | "newest" | "relevance";
                /**
                 * @description Last day, in the event's own zone.
                 * @example 2026-09-30
                 */
                to?: string;
                /**
                 * @description Topics of the organisations' vocabularies. Several with commas: any of them.
                 * @example digital-skills,citizen-science
                 */
                topic?: string;
                /**
                 * @description Which part of the catalogue.
                 * @example upcoming
                 */
                when?: "upcoming" | "live" | "past" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description A problem: validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A problem: validation, time-invalid, slug-taken */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionRule"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAdmission: {
        parameters: {
            query: {
                /**
                 * @description Version that was edited.
                 * @example 7
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmissionWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionRule"];
                };
            };
            /** @description A problem: not-found, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventAnnouncements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name in addresses.
                 * @example open-day
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcements"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSheet"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationBeginning"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSheet"];
                };
            };
            /** @description A problem: not-found, registration-closed, registration-not-open, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReaders"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dealReaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReaderHand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderDeal"];
                };
            };
            /** @description A problem: not-found, validation, wrong-state where everybody reads everything */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignReaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReaderWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderOutcome"];
                };
            };
            /** @description A problem: not-found, validation, wrong-state where everybody reads everything */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applicants"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadApplication"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDoor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Door"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoorPasses"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorOutcomes"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCirculars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circulars"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeCircular: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CircularWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description A problem: not-found, validation, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveCircular: {
        parameters: {
            query: {
                /**
                 * @description Version that was read.
                 * @example 1
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                circularId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CircularWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description A problem: not-found, validation, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                circularId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseCircular: {
        parameters: {
            query: {
                /**
                 * @description Version that was read.
                 * @example 1
                 */
                version: number;
            };
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                circularId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description A problem: not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                circularId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Circular"];
                };
            };
            /** @description A problem: not-found, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CircularTrial"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            /** @description A problem: not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testCircular: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CircularTrial"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A problem: not-found, validation, time-invalid, slug-taken */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectTalks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectTalks"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectReports"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseDirectMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectChoice"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectMessages: {
        parameters: {
            query?: {
                /**
                 * @description Messages before this seq.
                 * @example 120
                 */
                before?: number;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendDirectMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a30-1111-7aaa-8bbb-0123456789ab
                 */
                messageId: string;
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectWords"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectMessage"];
                };
            };
            /** @description A problem: not-found, direct-off, chat-invalid, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportDirectMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a30-1111-7aaa-8bbb-0123456789ab
                 */
                messageId: string;
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectComplaint"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDirectMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectRead"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, draft-changed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDifference"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDraft: {
        parameters: {
            query: {
                /**
                 * @description Which kind of file.
                 * @example csv
                 */
                format: "xml" | "json" | "csv";
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleFile"];
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraftRoom: {
        parameters: {
            query: {
                /**
                 * @description Place in the order, from 0. Absent: a new one goes last, a known one stays.
                 * @example 2
                 */
                position?: number;
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRoom"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, validation, time-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDraftRoom: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, in-use */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraftSession: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, validation, time-invalid, session-started, too-large */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDraftSession: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, session-started */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraftSettings: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraftSpeaker: {
        parameters: {
            query: {
                /**
                 * @description Place in the order, from 0. Absent: a new one goes last, a known one stays.
                 * @example 2
                 */
                position?: number;
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSpeaker"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, validation, time-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDraftSpeaker: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, in-use */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraftTrack: {
        parameters: {
            query: {
                /**
                 * @description Place in the order, from 0. Absent: a new one goes last, a known one stays.
                 * @example 2
                 */
                position?: number;
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftTrack"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, validation, time-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDraftTrack: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that the change was made from.
                 * @example 1790000000000001
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID, chosen by the client for a new one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                itemId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description A problem: not-found, draft-changed, in-use */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extensions"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extensions"];
                };
            };
            /** @description A problem: not-found, email-invalid, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                extensionId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the form is for.
                 * @example registration
                 */
                purpose: "registration" | "application" | "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormSheet"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveForm: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that was edited; 0 for none.
                 * @example 7
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description What the form is for.
                 * @example registration
                 */
                purpose: "registration" | "application" | "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormSheet"];
                };
            };
            /** @description A problem: not-found, stale, validation; forbidden where the readers are others and the caller is neither one of them nor an owner */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendFormFile: {
        parameters: {
            query: {
                /**
                 * @description What its sender calls it.
                 * @example Letter.pdf
                 */
                name: string;
                /**
                 * @description The question that it answers.
                 * @example q7f3
                 */
                question: string;
            };
            header?: never;
            path: {
                /**
                 * @description What the form is for.
                 * @example registration
                 */
                purpose: "registration" | "application" | "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Taken */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFile"];
                };
            };
            /** @description A problem: not-found, auth-required, registration-closed, registration-not-open, too-large, file-kind, file-damaged, upload-late, rate-limited, busy */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the form is for.
                 * @example registration
                 */
                purpose: "registration" | "application" | "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormAsked"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishForm: {
        parameters: {
            query: {
                /**
                 * @description Version of the draft that was edited; 0 for none.
                 * @example 7
                 */
                version: number;
            };
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description What the form is for.
                 * @example registration
                 */
                purpose: "registration" | "application" | "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormSheet"];
                };
            };
            /** @description A problem: not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupOutcome"];
                };
            };
            /** @description A problem: not-found, wrong-state, registration-closed, registration-not-open, sold-out, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHeldRecordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldRecordings"];
                };
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                /**
                 * @description IANA time zone of a file that gives times without one.
                 * @example Europe/Bucharest
                 */
                zone?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/octet-stream": string;
                "application/xml": string;
                "text/csv": string;
                "text/plain": string;
                "text/xml": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description A problem: not-found, too-large, media-type, import-invalid (with the line as pointer), zone-needed (with zones to choose from) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The preview.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                importId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportApplied"];
                };
            };
            /** @description A problem: not-found, draft-changed (look at a preview again), validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSeatInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatInvitationCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatInvitationOpening"];
                };
            };
            /** @description A problem: not-found, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatInvitations"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeInvitations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationOrder"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatInvitations"];
                };
            };
            /** @description A problem: not-found, email-invalid, slug-taken, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                invitationId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterKinds"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its language.
                 * @example ro
                 */
                language: "en" | "ro" | "de" | "fr" | "es";
                /**
                 * @description Name of the letter.
                 * @example registration
                 */
                letter: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterWording"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveLetter: {
        parameters: {
            query: {
                /**
                 * @description Version that was read.
                 * @example 1
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description Its language.
                 * @example ro
                 */
                language: "en" | "ro" | "de" | "fr" | "es";
                /**
                 * @description Name of the letter.
                 * @example registration
                 */
                letter: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterWords"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterWording"];
                };
            };
            /** @description A problem: not-found, validation, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its language.
                 * @example ro
                 */
                language: "en" | "ro" | "de" | "fr" | "es";
                /**
                 * @description Name of the letter.
                 * @example registration
                 */
                letter: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its language.
                 * @example ro
                 */
                language: "en" | "ro" | "de" | "fr" | "es";
                /**
                 * @description Name of the letter.
                 * @example registration
                 */
                letter: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTrial"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            /** @description A problem: not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its language.
                 * @example ro
                 */
                language: "en" | "ro" | "de" | "fr" | "es";
                /**
                 * @description Name of the letter.
                 * @example registration
                 */
                letter: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTrial"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                /**
                 * @description Continue after this one.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                after?: string;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description A part of the address or the subject.
                 * @example malik
                 */
                q?: string;
                /**
                 * @description Only these.
                 * @example held
                 */
                state?: "waiting" | "held" | "sent" | "failed" | "bounced" | "dropped";
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMails"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMail"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterWords"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMail"];
                };
            };
            /** @description A problem: not-found, wrong-state, mail-leaving */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMail"];
                };
            };
            /** @description A problem: not-found, wrong-state, mail-leaving */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMail"];
                };
            };
            /** @description A problem: not-found, wrong-state, mail-leaving */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMail"];
                };
            };
            /** @description A problem: not-found, wrong-state, mail-leaving */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendMail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                mailId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMail"];
                };
            };
            /** @description A problem: not-found, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendPartnerLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/octet-stream": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFile"];
                };
            };
            /** @description A problem: auth-required, not-found, media-type, file-kind, file-damaged, too-large, busy */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendPersonalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem: rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presentation"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Presentation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presentation"];
                };
            };
            /** @description A problem: not-found, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPreviewLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLinks"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePreviewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLinkWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePreviewLink"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPreviewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The link.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                linkId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /** @description What the reader has is still so */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A problem: not-found, not-ready */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRanking"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReadiness"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description Continue after this id; without state only.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                after?: string;
                /**
                 * @description The answer, or the id of a choice.
                 * @example RO
                 */
                answer?: string;
                /**
                 * @description The last first.
                 * @example false
                 */
                back?: "true" | "false";
                /**
                 * @description Leaves out so many.
                 * @example 0
                 */
                from?: number;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How they take part.
                 * @example online
                 */
                mode?: "online" | "in-person";
                /**
                 * @description Whose answer is looked at; never a confidential one.
                 * @example q7f3
                 */
                question?: string;
                /**
                 * @description Who chose this one, of those with seats of their own.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                session?: string;
                /**
                 * @description By what; needed for whatever follows.
                 * @example name
                 */
                sort?: "time" | "name" | "state" | "answer";
                /**
                 * @description Only these, in the order in which they will be served.
                 * @example waiting
                 */
                state?: "confirmed" | "cancelled" | "pending" | "declined" | "waiting" | "offered" | "lapsed";
                /**
                 * @description In the name or the mail address.
                 * @example ana
                 */
                words?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registrations"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description Look into your mail */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem: sold-out, registration-closed, registration-not-open, invitation-needed, invitation-invalid, email-invalid, name-invalid, validation, stale, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAnswers"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationOutcomes"];
                };
            };
            /** @description A problem: not-found, registration-closed (seats in an event of which nothing takes place), validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description The guarded answers too.
                 * @example false
                 */
                guarded?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRegistrants: {
        parameters: {
            query?: {
                /**
                 * @description Lines that cannot be read are left out; otherwise one of them keeps all of the list out.
                 * @example true
                 */
                good?: "true" | "false";
                /**
                 * @description Everybody is written to.
                 * @example true
                 */
                letters?: "true" | "false";
                /**
                 * @description Who gets no seat waits for one.
                 * @example true
                 */
                waits?: "true" | "false";
            };
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/octet-stream": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollReport"];
                };
            };
            /** @description A problem: not-found, wrong-state (draft), registration-closed, too-large, media-type, import-invalid (with the line as pointer), import-rows (with each line that cannot be read and why, nothing is taken in) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRegistrants: {
        parameters: {
            query?: {
                /**
                 * @description Everybody is written to.
                 * @example true
                 */
                letters?: "true" | "false";
                /**
                 * @description Who gets no seat waits for one.
                 * @example true
                 */
                waits?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/octet-stream": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollReport"];
                };
            };
            /** @description A problem: not-found, wrong-state (draft), registration-closed, too-large, media-type, import-invalid (with the line as pointer) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Releases"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem: not-found, draft-changed, no-changes, session-started, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRules"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReviewRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRules"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRules"];
                };
            };
            /** @description A problem: not-found, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueue"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReview"];
                };
            };
            /** @description A problem: not-found, also for those who are too near */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewWords"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewWords"];
                };
            };
            /** @description A problem: not-found, validation, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSelection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionOutcomes"];
                };
            };
            /** @description A problem: not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSelection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example citizen-science
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSelection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionLetters"];
                };
            };
            /** @description A problem: not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessionFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionFeedbacks"];
                };
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessionSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSeats"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    limitSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionLimit"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSeats"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEventSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveEventSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that was read; goes before version.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsPage"];
                };
            };
            /** @description A problem: not-found, stale, wrong-state, validation, time-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventSpeakers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSpeakers"];
                };
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProfileChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileChange"];
                };
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSpeaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileRelease"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem: auth-required, not-found, draft-changed, no-changes, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteSpeakerAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerAddresses"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, not-found, email-invalid, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindOfAgreements: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementReminders"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerLettersSent"];
                };
            };
            /** @description A problem: auth-required, not-found, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSpeakerLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerLettersWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerLettersPreview"];
                };
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendSpeakerLetters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerLettersWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerLettersSent"];
                };
            };
            /** @description A problem: auth-required, not-found, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsPage"];
                };
            };
            /** @description A problem: not-found, wrong-state, people-registered, not-ready */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportStatistics: {
        parameters: {
            query?: {
                /**
                 * @description The language of its words.
                 * @example ro
                 */
                lang?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveys: {
        parameters: {
            query?: {
                /**
                 * @description Which session, of what is asked about each.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                session?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSurveys"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is asked for.
                 * @example feedback
                 */
                purpose: "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDesk"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is asked for.
                 * @example feedback
                 */
                purpose: "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDesk"];
                };
            };
            /** @description A problem: not-found, stale, validation, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSurvey: {
        parameters: {
            query?: {
                /**
                 * @description Which session, of what is asked about each.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                session?: string;
            };
            header?: never;
            path: {
                /**
                 * @description What is asked for.
                 * @example feedback
                 */
                purpose: "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyReply"];
            };
        };
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, auth-required, not-registered, survey-closed, already-answered, stale, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What is asked for.
                 * @example feedback
                 */
                purpose: "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSurveyResults: {
        parameters: {
            query?: {
                /**
                 * @description Which session, of what is asked about each.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                session?: string;
            };
            header?: never;
            path: {
                /**
                 * @description What is asked for.
                 * @example feedback
                 */
                purpose: "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSurveySheet: {
        parameters: {
            query?: {
                /**
                 * @description Which session, of what is asked about each.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                session?: string;
            };
            header?: never;
            path: {
                /**
                 * @description What is asked for.
                 * @example feedback
                 */
                purpose: "feedback" | "survey" | "session";
                /**
                 * @description The event's address.
                 * @example occupy-library-2020
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySheet"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its own type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationSecret"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description A problem: link-expired, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationSecret"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedRoles"];
                };
            };
            /** @description A problem: link-expired, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description A problem: rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mintAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description A problem: validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeStanding"];
                };
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestAccountMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeWish"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem: email-invalid, forbidden, rate-limited, second-factor-needed, validation, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopAccountMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: busy, forbidden, link-expired, second-factor-needed, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressStanding"];
                };
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressWish"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem: email-invalid, forbidden, rate-limited, second-factor-needed, validation, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgendaFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaFeed"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeAgendaFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaAddress"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAgendaFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyApplications"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveApplicationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyApplication"];
                };
            };
            /** @description A problem: not-found, stale, registration-closed, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askEndorser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEndorsement"];
                };
            };
            /** @description A problem: not-found, wrong-state, registration-closed, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindEndorser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyEndorsement"];
                };
            };
            /** @description A problem: not-found, wrong-state, registration-closed, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationVersion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyApplication"];
                };
            };
            /** @description A problem: not-found, stale, registration-closed, wrong-state, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBlocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blocks"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    blockPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unblockPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description index.html for people, my-data.json for programs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A problem: auth-required, forbidden, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureStanding"];
                };
            };
            /** @description A problem: auth-required, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureStanding"];
                };
            };
            /** @description A problem: auth-required, forbidden, last-owner, rate-limited, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeErasureBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyInvitations"];
                };
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMyInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which invitation.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description A problem: forbidden, not-found, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineMyInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which invitation.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyMailStops: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMailStops"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftMyMailStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: name-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description At most so many.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Leave out so many from the beginning.
                 * @example 10
                 */
                skip?: number;
                /**
                 * @description Of events that are to come or go on, or of past ones; all without it.
                 * @example coming
                 */
                when?: "coming" | "past" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRegistrations"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMyRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptSeatOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description A problem: not-found, registration-closed (nothing of the event takes place for now), offer-expired */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Agreement"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswers"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormReply"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, registration-closed, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description A problem: not-found, wrong-state, sold-out */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, wrong-state, sold-out */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorTicket"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticatorName"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatorBegun"];
                };
            };
            /** @description A problem: forbidden, second-factor-needed, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which authenticator.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                factorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found, second-factor-needed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which authenticator.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                factorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorGiven"];
                };
            };
            /** @description A problem: code-wrong, forbidden, not-found, rate-limited, second-factor-needed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    givePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorGiven"];
                };
            };
            /** @description A problem: forbidden, passkey-refused, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeyProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallenge"];
                };
            };
            /** @description A problem: forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorGiven"];
                };
            };
            /** @description A problem: forbidden, passkey-refused, second-factor-needed, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which passkey.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                factorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyName"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found, second-factor-needed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which passkey.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                factorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found, second-factor-needed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyWish"];
                };
            };
            /** @description A problem: forbidden, second-factor-needed, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorGiven"];
                };
            };
            /** @description A problem: code-wrong, forbidden, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem: forbidden, second-factor-needed, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIns"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAllSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                signInId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySpeaking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySpeaking"];
                };
            };
            /** @description A problem: auth-required, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySpeaking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speaking"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementReply"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speaking"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerMySpeaking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speaking"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMyPortrait: {
        parameters: {
            query?: {
                /**
                 * @description What it shows, for those who do not see it.
                 * @example Sofia at a desk, smiling
                 */
                alt?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerProfile"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, file-kind, file-damaged, too-large, media-type */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hideMyPortrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerProfile"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerProfile"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerProfileWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerProfile"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stars"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            /** @description A problem: auth-required, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    starSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unstarSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySurveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSurveys"];
                };
            };
            /** @description A problem: auth-required */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNewsletterLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the letter.
                 * @example 0ab1cd2ef3gh4ij5kl6mn7op8qr9st0uv1wx2yz3a
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterLink"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseNewsletters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the letter.
                 * @example 0ab1cd2ef3gh4ij5kl6mn7op8qr9st0uv1wx2yz3a
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterChoices"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveNewsletter: {
        parameters: {
            query: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                topic: string;
            };
            header?: never;
            path: {
                /**
                 * @description From the letter.
                 * @example 0ab1cd2ef3gh4ij5kl6mn7op8qr9st0uv1wx2yz3a
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    describeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["About"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem: forbidden, not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description The last entry that was read.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                before?: string;
                /**
                 * @description Changes of one kind only.
                 * @example member
                 */
                kind?: "member" | "invitation" | "ownership" | "programme" | "draft" | "organisation" | "key" | "erasure" | "admission" | "registration" | "application" | "code" | "form" | "letter" | "newsletter" | "mail" | "export";
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /**
                 * @description Changes of one kind only.
                 * @example member
                 */
                kind?: "member" | "invitation" | "ownership" | "programme" | "draft" | "organisation" | "key" | "erasure" | "admission" | "registration" | "application" | "code" | "form" | "letter" | "newsletter" | "mail" | "export";
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem: forbidden, not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureWish"];
            };
        };
        responses: {
            /** @description The same answer whether or not the address is known */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, forbidden, not-found, rate-limited, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFrameSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameSites"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveFrameSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameSites"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameSites"];
                };
            };
            /** @description A problem: forbidden, not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHostStanding"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimOwnHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnHostClaim"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHostStanding"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, host-invalid, host-taken, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOffOwnHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveOwnHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHostStanding"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, host-taken, host-unproven, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that was read; goes before version.
                 * @example "9f86d081884c7d65"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description A problem: forbidden, not-found, stale, slug-taken, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A problem: forbidden, not-found, already-member, email-invalid, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which invitation.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                invitationId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Which invitation.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                invitationId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A problem: forbidden, not-found, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyMade"];
                };
            };
            /** @description A problem: forbidden, not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which key.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                keyId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/octet-stream": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem: forbidden, not-found, media-type, file-kind, file-damaged, too-large */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                fileId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMailStops: {
        parameters: {
            query?: {
                /**
                 * @description A part of the address.
                 * @example malik
                 */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailStops"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftMailStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailStopLift"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                personId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found, last-owner */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    vouchForAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                personId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: address-taken, forbidden, not-found, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                personId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRoles"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found, last-owner, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetMemberFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Who it is about.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                personId: string;
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNewsletterIssues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterIssues"];
                };
            };
            /** @description A problem: auth-required, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeNewsletterIssue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterIssueWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterIssue"];
                };
            };
            /** @description A problem: auth-required, forbidden, validation, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveNewsletterIssue: {
        parameters: {
            query: {
                /**
                 * @description Version that was read.
                 * @example 1
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                issueId: string;
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterIssueWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterIssue"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, validation, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropNewsletterIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                issueId: string;
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseNewsletterIssue: {
        parameters: {
            query: {
                /**
                 * @description Version that was read.
                 * @example 1
                 */
                version: number;
            };
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                issueId: string;
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterIssue"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testNewsletterIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterIssueWish"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: auth-required, forbidden, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNewsletters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterTopics"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveNewsletters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterTopicsWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsletterTopics"];
                };
            };
            /** @description A problem: auth-required, forbidden, validation, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForNewsletters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The organisation's address.
                 * @example house
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterAsk"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, validation, email-invalid, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policies"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which of them.
                 * @example privacy
                 */
                kind: "terms" | "imprint" | "privacy" | "recording";
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWritten"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policies"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPeriods"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPeriods"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRetention: {
        parameters: {
            query: {
                /**
                 * @description The period to try.
                 * @example 365
                 */
                days: number;
            };
            header?: never;
            path: {
                /**
                 * @description What is kept.
                 * @example answers
                 */
                kind: "answers" | "rooms" | "mail" | "audit" | "watching";
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignOnOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnOffer"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnNext"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnAddress"];
                };
            };
            /** @description A problem: not-found, rate-limited, sign-on-refused, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnStanding"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOnWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnStanding"];
                };
            };
            /** @description A problem: forbidden, not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description A problem: forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which vocabulary.
                 * @example topic
                 */
                facet: "topic" | "audience" | "institution" | "job";
                /**
                 * @description The organisation's address.
                 * @example progress-foundation-demo
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Terms"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            /** @description A problem: forbidden, not-found, stale, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartnerLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which picture.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPersonalLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalLinkConfirmation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalLinkOpening"];
                };
            };
            /** @description A problem: code-wrong, link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPersonalLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalLinkOpening"];
                };
            };
            /** @description A problem: link-expired, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstallationPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policies"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewPage"];
                };
            };
            /** @description A problem: link-expired */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRecordingMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaGrant"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Position"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, speakers-not-agreed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRecording: {
        parameters: {
            query?: {
                /**
                 * @description Also where somebody who speaks in it has not agreed.
                 * @example false
                 */
                despite?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words; the last one may be unfinished.
                 * @example librar
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hits"];
                };
            };
            /** @description A problem: validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnnouncements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcements"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announce: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementWords"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            /** @description A problem: not-found, forbidden, validation, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBackstage: {
        parameters: {
            query?: {
                /**
                 * @description Entries after this seq; only without before.
                 * @example 120
                 */
                after?: number;
                /**
                 * @description Half before this seq, the rest from it on; only without the others.
                 * @example 120
                 */
                around?: number;
                /**
                 * @description Entries before this seq.
                 * @example 120
                 */
                before?: number;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChat: {
        parameters: {
            query?: {
                /**
                 * @description Entries after this seq; only without before.
                 * @example 120
                 */
                after?: number;
                /**
                 * @description Half before this seq, the rest from it on; only without the others.
                 * @example 120
                 */
                around?: number;
                /**
                 * @description Entries before this seq.
                 * @example 120
                 */
                before?: number;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHiddenMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenMessages"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a30-1111-7aaa-8bbb-0123456789ab
                 */
                messageId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a30-1111-7aaa-8bbb-0123456789ab
                 */
                messageId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchChat: {
        parameters: {
            query: {
                /**
                 * @description Messages before this seq.
                 * @example 120
                 */
                before?: number;
                /**
                 * @description At most so many.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Words; capitals and accents do not matter.
                 * @example slides
                 */
                q: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundMessages"];
                };
            };
            /** @description A problem: not-found, forbidden, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGiven"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentReceipt"];
                };
            };
            /** @description A problem: not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPage"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRoom: {
        parameters: {
            query: {
                /**
                 * @description Spreadsheet or JSON.
                 * @example csv
                 */
                format?: "csv" | "json";
                /**
                 * @description Which log.
                 * @example chat
                 */
                part: "chat" | "questions" | "polls";
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderHandouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoutOrder"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handouts"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, stale */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handouts"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addHandout: {
        parameters: {
            query: {
                /**
                 * @description What its sender calls it.
                 * @example Slides.pdf
                 */
                name: string;
            };
            header?: never;
            path: {
                /**
                 * @description Which session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handouts"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, files-full, too-large, file-kind, file-damaged, media-type, upload-late, rate-limited */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveHandout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which file.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                handoutId: string;
                /**
                 * @description Which session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoutWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handouts"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeHandout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which file.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                handoutId: string;
                /**
                 * @description Which session.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handouts"];
                };
            };
            /** @description A problem: auth-required, forbidden, not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandQueue"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ruleHands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandRules"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandQueue"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    goLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description A problem: not-found, forbidden, no-source, stage-ended, wrong-state (cancelled) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantStageMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaGrant"];
                };
            };
            /** @description A problem: not-found, forbidden, no-source */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeMeetingPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Eight hexadecimal digits by which the meeting's own events name a person.
                 * @example 1a2b3c4d
                 */
                occupant: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mintMeetingToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingToken"];
                };
            };
            /** @description A problem: not-found, forbidden, meeting-unavailable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description The next of the page before.
                 * @example MGRhbmEgZGVtbw
                 */
                after?: string;
                /**
                 * @description At most so many.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Words of a name.
                 * @example dana
                 */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            /** @description A problem: not-found, forbidden, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingChoice"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderPolls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollOrder"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolls: {
        parameters: {
            query?: {
                /**
                 * @description As the whole room sees them: for the shared screen, which shows a host nothing more.
                 * @example room
                 */
                as?: "room";
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Polls"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPoll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollPlan"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            /** @description A problem: not-found, forbidden, wrong-state, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollPlan"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            /** @description A problem: not-found, forbidden, wrong-state, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyPoll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again when its answer was lost: within 24 hours the same request with the same key takes effect once and gets the same answer, marked `Idempotency-Replayed: true`. Another request with this key is refused as idempotency-mismatch, one while the first is under way as retry-in-progress. What was refused took no effect, and the key may be used again. One to 255 visible ASCII characters, as they are or in quotes; best a UUID.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            /** @description A problem: not-found, forbidden, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    groupPollWords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollGrouping"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, wrong-state, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollOpening"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, wrong-state, already-ended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hidePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a33-4444-7aaa-8bbb-0123456789ab
                 */
                pollId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden, wrong-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuestionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomCode"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeQuestionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomCodeWanted"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomCode"];
                };
            };
            /** @description A problem: not-found, forbidden, already-ended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeQuestionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Questions"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                personId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readmitPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                personId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /**
                 * @description Open, or how it was decided.
                 * @example open
                 */
                state?: "open" | "kept" | "hidden";
            };
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reports"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a30-1111-7aaa-8bbb-0123456789ab
                 */
                messageId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resolution"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRestrictions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restrictions"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    silencePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SilenceWish"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsilencePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a31-2222-7ccc-9ddd-0123456789ab
                 */
                personId: string;
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueStageKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageKey"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wall"];
                };
            };
            /** @description A problem: not-found, forbidden, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wall"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wall"];
                };
            };
            /** @description A problem: not-found, forbidden */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setWall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WallChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wall"];
                };
            };
            /** @description A problem: not-found, forbidden, validation */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerClaim"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: link-expired, email-invalid, name-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerPage"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeakerPortrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which picture.
                 * @example 7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11
                 */
                fileId: string;
                /**
                 * @description Which speaker.
                 * @example 01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b
                 */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, under its own type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSpeakerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerLinkAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakingAnswered"];
                };
            };
            /** @description A problem: link-expired, stale, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSpeakerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakerSecret"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speaking"];
                };
            };
            /** @description A problem: link-expired, rate-limited, organisation-suspended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the letter.
                 * @example Zk3pJ0s8d7f6g5h4j3k2l1
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsubscribe"];
                };
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From the letter.
                 * @example Zk3pJ0s8d7f6g5h4j3k2l1
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

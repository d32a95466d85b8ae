package io.plenary.jitsi;

/** The answer to: how many are in this room? */
public sealed interface RoomSize {
    /**
     * The room stands.
     *
     * @param count people and recorders, without Jitsi's own focus user; Prosody also says 1 while only that user is
     *     there, so 1 does not prove a person
     */
    record People(int count) implements RoomSize {}

    /** No such room: not opened yet, or everybody left. */
    record NoRoom() implements RoomSize {}

    /** Prosody did not answer in time, or not with a number; nothing is known. */
    record Unknown(String reason) implements RoomSize {}
}

package io.plenary.contract.live;

/** What people of a room ask beside words: reactions, hands, that they are writing. */
public sealed interface CrowdCommand extends LiveCommand.OnCrowd
        permits CrowdCommand.CrowdReact, CrowdCommand.CrowdType, HandCommand {

    record CrowdReact(String id, Topic topic, Reaction emoji) implements CrowdCommand {}

    /** This person writes in the chat just now. */
    record CrowdType(String id, Topic topic) implements CrowdCommand {}
}

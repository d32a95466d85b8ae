package io.plenary.contract.live;

/** What people of a room ask beside words: reactions, hands. */
public sealed interface CrowdCommand extends LiveCommand.OnCrowd permits CrowdCommand.CrowdReact, HandCommand {

    record CrowdReact(String id, Topic topic, Reaction emoji) implements CrowdCommand {}
}

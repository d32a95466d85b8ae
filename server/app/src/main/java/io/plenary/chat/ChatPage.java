package io.plenary.chat;

import java.util.List;

/** A page of chat, oldest first. @param seq where the log stands: join with it; @param epoch of the log */
public record ChatPage(List<ChatMessage> messages, long seq, long epoch) {}

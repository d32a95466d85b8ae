package io.plenary.home;

import io.plenary.contract.ids.RecordingId;

/** A recording that was begun. @param second where its viewer stopped @param seconds its length */
record OwnRecording(
        RecordingId recordingId, String title, String eventSlug, String eventTitle, int second, int seconds) {}

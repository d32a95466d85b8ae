package io.plenary.stage.ingest;

/** Where accepted sources go. */
@FunctionalInterface
public interface Ingests {
    /**
     * A source with the right key begins. Called on the source's event loop; must not block.
     *
     * @return where its tags go until {@link Ingest#ended}
     */
    Ingest begin(StageId stage, Source source);

    /** Takes the tags of one source. All calls come on the source's event loop. */
    interface Ingest {
        /** One tag, in the order of arrival. */
        void take(MediaTag tag);

        /** The source is gone; no further call follows. */
        void ended();
    }

    /** What a receiver may ask of its source; each from any thread. */
    interface Source {
        /** Reads no more from the network until {@link #resume}. */
        void pause();

        void resume();

        /** Ends the connection with a sentence for the publisher and the log. */
        void refuse(String reason);
    }
}

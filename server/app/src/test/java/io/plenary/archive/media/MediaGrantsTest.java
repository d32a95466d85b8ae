package io.plenary.archive.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.stage.broadcast.AssetId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MediaGrantsTest {
    private static final byte[] OLD_KEY = "an old key of thirty-two bytes..".getBytes();
    private static final byte[] NEW_KEY = "a new key of thirty-two bytes...".getBytes();

    private Instant now = Instant.parse("2020-09-22T07:00:00Z");
    private final InstantSource clock = () -> now;
    private final MediaGrants grants = new MediaGrants(List.of(NEW_KEY, OLD_KEY), clock);
    private final AssetId asset = AssetId.random();
    private final MediaGrant grant = grants.grant(asset, PersonId.next(), SignInId.next());

    @Test
    void a_grant_is_read_as_it_was_issued() {
        assertEquals(Optional.of(grant), grants.read(token(grants), asset));
    }

    @Test
    void it_is_for_its_own_folder_only() {
        assertEquals(Optional.empty(), grants.read(token(grants), AssetId.random()));
    }

    @Test
    void it_ends_after_its_life() {
        String token = token(grants);
        now = now.plus(MediaGrants.LIFE);
        assertEquals(Optional.empty(), grants.read(token, asset));
    }

    @Test
    void every_altered_character_spoils_it() {
        String token = token(grants);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'Q' : 'A';
            assertTrue(
                    grants.read(token.substring(0, i) + other + token.substring(i + 1), asset)
                            .isEmpty(),
                    "at " + i);
        }
    }

    @Test
    void a_key_that_was_rotated_out_of_signing_still_verifies_until_it_is_removed() {
        MediaGrants before = new MediaGrants(List.of(OLD_KEY), clock);
        String token = token(before);
        assertTrue(grants.read(token, asset).isPresent());
        assertTrue(new MediaGrants(List.of(NEW_KEY), clock).read(token, asset).isEmpty());
    }

    @Test
    void a_short_key_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new MediaGrants(List.of(new byte[31]), clock));
        assertThrows(IllegalArgumentException.class, () -> new MediaGrants(List.of(), clock));
    }

    @Test
    void a_cut_off_ends_what_was_issued_before_it_and_nothing_later() {
        MediaCutOffs cutOffs = new MediaCutOffs(clock);
        assertTrue(cutOffs.stillAllowed(grant));
        cutOffs.cut(grant.person(), asset);
        assertFalse(cutOffs.stillAllowed(grant));
        now = now.plusMillis(1);
        assertTrue(cutOffs.stillAllowed(grants.grant(asset, grant.person(), grant.signIn())));
    }

    @Test
    void each_kind_of_cut_off_ends_its_own_grants_only() {
        List<java.util.function.Consumer<MediaCutOffs>> kinds = List.of(
                cuts -> cuts.cut(asset),
                cuts -> cuts.cut(grant.signIn()),
                cuts -> cuts.cut(grant.person()),
                cuts -> cuts.cut(grant.person(), asset));
        MediaGrant other = grants.grant(AssetId.random(), PersonId.next(), SignInId.next());
        for (java.util.function.Consumer<MediaCutOffs> kind : kinds) {
            MediaCutOffs cutOffs = new MediaCutOffs(clock);
            kind.accept(cutOffs);
            assertFalse(cutOffs.stillAllowed(grant));
            assertTrue(cutOffs.stillAllowed(other));
        }
    }

    private String token(MediaGrants issuer) {
        return issuer.path(grant, "x").split("/")[2];
    }
}

package io.plenary;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.jitsi.ControlAccess;
import io.plenary.jitsi.JitsiDeployment;
import io.plenary.jitsi.RoomControl;
import io.plenary.jitsi.SigningKey;
import io.plenary.live.RoomAccess;
import io.plenary.live.Standing;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.Config;
import io.plenary.stage.MeetingWarden;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** The part of Wiring that knows Jitsi: tokens for its meetings, and a say in who stays in them. */
final class Meetings {
    private Meetings() {}

    static JitsiDeployment deployment(Config.Jitsi jitsi) {
        var key = new SigningKey.SharedSecret(jitsi.secret().value());
        return new JitsiDeployment(jitsi.url(), jitsi.appId(), key, jitsi.audience(), jitsi.subject());
    }

    static boolean areWatched(Config config) {
        return config.jitsi().flatMap(Config.Jitsi::control).isPresent();
    }

    /** Where Prosody may be asked. */
    static Optional<MeetingWarden> warden(Foundations base, RoomAccess access) {
        return base.config()
                .jitsi()
                .flatMap(jitsi -> jitsi.control().map(control -> control(base.vertx(), jitsi, control, base.clock())))
                .map(control -> new MeetingWarden(
                        base.db(),
                        control,
                        (person, signIn, session) -> mayStay(access, person, signIn, session),
                        base.meters()));
    }

    private static RoomControl control(
            Vertx vertx, Config.Jitsi jitsi, Config.JitsiControl control, InstantSource clock) {
        var key = new SigningKey.RsaKey(control.keyId(), read(control.key().value()));
        var where = new ControlAccess(control.prosody(), control.rooms(), key);
        return new RoomControl(WebClient.create(vertx), where, deployment(jitsi), clock);
    }

    private static PrivateKey read(String base64) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    /** As at the press of Join, but for a silence: that takes the pen and not the chair. */
    private static boolean mayStay(RoomAccess access, PersonId person, SignInId signIn, SessionId session) {
        try {
            var standing = access.of(person, signIn, session);
            return standing.mayListen() && standing.state() != Standing.State.ENDED;
        } catch (Refusal gone) {
            if (gone.code() == ErrorCode.SIGN_IN_ENDED || gone.code() == ErrorCode.NOT_FOUND) return false;
            throw gone;
        }
    }
}

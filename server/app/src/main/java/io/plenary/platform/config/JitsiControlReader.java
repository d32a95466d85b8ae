package io.plenary.platform.config;

import io.plenary.platform.config.Config.JitsiControl;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Where Prosody takes people out of meetings, if anywhere. */
record JitsiControlReader(Values values, Function<String, Path> paths) {

    Optional<JitsiControl> read() {
        var address = values.text(Setting.JITSI_CONTROL_URL);
        var file = values.text(Setting.JITSI_CONTROL_KEY).map(paths);
        if (address.isEmpty() && file.isEmpty()) return Optional.empty();
        if (address.isEmpty() || file.isEmpty()) {
            var missing = address.isEmpty() ? Setting.JITSI_CONTROL_URL : Setting.JITSI_CONTROL_KEY;
            var given = address.isEmpty() ? Setting.JITSI_CONTROL_KEY : Setting.JITSI_CONTROL_URL;
            values.wrong(missing, "not set, while " + given.key() + " is");
            return Optional.empty();
        }
        var key = RsaKeyFile.read(file.get());
        if (key.isEmpty())
            values.wrong(Setting.JITSI_CONTROL_KEY, file.get() + " holds no RSA key of 2048 bits or more in PKCS #8");
        var rooms = values.text(Setting.JITSI_CONTROL_ROOMS).orElse("muc");
        if (!rooms.matches("[a-z0-9-]+"))
            values.wrong(Setting.JITSI_CONTROL_ROOMS, "\"" + rooms + "\" is not the first word of a domain");
        var id = values.text(Setting.JITSI_CONTROL_KEY_ID).orElse("plenary-control");
        return prosody(address.get()).flatMap(url -> key.map(one -> new JitsiControl(url, one, id, rooms)));
    }

    private Optional<URI> prosody(String text) {
        var url = Origins.parse(text).filter(one -> one.getHost() != null && Origins.isWeb(one));
        if (url.isEmpty())
            values.wrong(Setting.JITSI_CONTROL_URL, "\"" + text + "\" is not an address like http://prosody:5280");
        return url;
    }
}

package io.plenary.accounts;

import io.plenary.accounts.SignInService.Begun;
import io.plenary.platform.http.Cookies;
import io.plenary.platform.http.Reply;
import java.time.Duration;

/**
 * The cookies of a sign-in on a reply. They outlive the token inside, so that the server can tell an expired sign-in,
 * which the page renews, from none.
 */
public final class SignInCookies {
    private static final Duration LIFE = SignInLife.ATTENDEE.whole();

    private SignInCookies() {}

    public static Reply set(Reply reply, Begun begun) {
        return reply.with("Set-Cookie", Cookies.SIGN_IN.set(begun.token(), LIFE))
                .with("Set-Cookie", Cookies.REFRESH.set(begun.refresh(), LIFE));
    }

    public static Reply clear(Reply reply) {
        return reply.with("Set-Cookie", Cookies.SIGN_IN.clear()).with("Set-Cookie", Cookies.REFRESH.clear());
    }

    /** Names this browser, so that a link that is opened elsewhere can be noticed. */
    public static Reply name(Reply reply, String browser) {
        return reply.with("Set-Cookie", Cookies.BROWSER.set(browser, LIFE));
    }
}

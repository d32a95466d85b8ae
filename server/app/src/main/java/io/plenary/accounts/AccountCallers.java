package io.plenary.accounts;

import io.plenary.accounts.SignInTokens.Kind;
import io.plenary.accounts.SignInTokens.Reading;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Callers;
import io.plenary.platform.http.Site;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cookie or bearer → who asks: the token, what was cut off, and the sign-in's row all have to agree. */
public final class AccountCallers implements Callers {
    private static final Logger LOG = LoggerFactory.getLogger(AccountCallers.class);

    private final Db db;
    private final SignInTokens tokens;
    private final Revocations revocations;

    public AccountCallers(Db db, SignInTokens tokens, Revocations revocations) {
        this.db = db;
        this.tokens = tokens;
        this.revocations = revocations;
    }

    /**
     * A cookie that is no token of ours counts as none, or a browser that kept one from elsewhere could never sign in.
     *
     * @throws Refusal bad-request for both at once; token-expired; sign-in-ended; auth-required for a bearer that is no
     *     token of ours
     */
    @Override
    public Caller identify(Credentials credentials) {
        var bearer = !credentials.bearer().isEmpty();
        var cookie = !credentials.cookie().isEmpty();
        if (bearer && cookie) throw new Refusal(ErrorCode.BAD_REQUEST);
        if (!bearer && !cookie) return Caller.nobody();
        revocations.freshen();
        var reading = bearer
                ? tokens.read(Kind.MACHINE, credentials.bearer(), hostOf(credentials))
                : tokens.read(Kind.BROWSER, credentials.cookie(), hostOf(credentials));
        return switch (reading) {
            case Reading.Holds holds -> caller(holds);
            case Reading.Expired expired -> throw new Refusal(ErrorCode.TOKEN_EXPIRED);
            case Reading.Refused refused -> stranger(refused, bearer);
        };
    }

    /** Whose open connections are at this moment: of those whose sign-in has not ended, in one statement. */
    public Map<SignInId, Caller> find(Set<SignInId> signIns) {
        return new RightsStore(db)
                .find(signIns).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> Caller.of(one.getValue())));
    }

    private static Optional<String> hostOf(Credentials credentials) {
        return Optional.of(credentials.site()).filter(site -> !site.isMain()).map(Site::host);
    }

    private Caller caller(Reading.Holds token) {
        var claims = token.claims();
        if (!revocations.holds(claims.person(), claims.signIn(), claims.issuedAt(), token.keyId()))
            throw new Refusal(ErrorCode.SIGN_IN_ENDED);
        return new RightsStore(db)
                .find(claims.person(), claims.signIn())
                .map(Caller::of)
                .orElseThrow(() -> new Refusal(ErrorCode.SIGN_IN_ENDED));
    }

    private static Caller stranger(Reading.Refused refused, boolean bearer) {
        LOG.atInfo().addKeyValue("reason", refused.reason()).log("token refused");
        if (bearer) throw new Refusal(ErrorCode.AUTH_REQUIRED);
        return Caller.nobody();
    }
}

package io.plenary.embed;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Documents;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.Locale;

/** What other sites ask: data for the components, the page for a frame, oEmbed. */
public final class EmbedRoutes {
    private final EmbedService embed;
    private final String origin;

    /** @param origin of the pages, without a trailing slash */
    public EmbedRoutes(EmbedService embed, String origin) {
        this.embed = embed;
        this.origin = origin;
    }

    public void mount(Operations operations) {
        operations.on("getEmbeddedEvent", request -> Reply.ok(
                        embed.getEvent(request.part("slug"), request.sender().locale()))
                .tagged());
        operations.on("getEmbeddedProgramme", request -> {
            var locale = request.sender().locale();
            return Reply.ok(embed.getProgramme(request.part("slug"), locale)).tagged();
        });
    }

    public void mount(Documents documents) {
        documents.on("/embed/e/:slug", this::frame);
        documents.on("/oembed", this::oembed);
    }

    /** Also what does not exist is said in the frame, where a person looks, and not by a grey page of the browser. */
    private Reply frame(Documents.Wish wish) {
        var theme = FrameDocument.Theme.of(wish.query().getOrDefault("theme", ""));
        var document = new FrameDocument(theme, wish.locale());
        var slug = wish.part("slug");
        try {
            var html = document.of(embed.getEvent(slug, wish.locale()));
            return Reply.text("text/html", html).inFrames(FrameDocument.policy(embed.frameSources(slug)));
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.NOT_FOUND) throw refusal;
            return Reply.text(404, "text/html", document.nothing(slug)).inFrames(FrameDocument.policy("*"));
        }
    }

    private Reply oembed(Documents.Wish wish) {
        var format = wish.query().getOrDefault("format", "json").toLowerCase(Locale.ROOT);
        if (!format.equals("json") && !format.equals("xml")) throw new Refusal(ErrorCode.FORMAT);
        var asked = new OEmbed.Wish(
                wish.query().getOrDefault("url", ""),
                OEmbed.Wish.most(wish.query().get("maxwidth")),
                OEmbed.Wish.most(wish.query().get("maxheight")));
        var slug = asked.slug(origin).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var answer = OEmbed.of(embed.getEvent(slug, wish.locale()), asked, origin);
        var reply = format.equals("xml") ? Reply.text("text/xml", answer.xml()) : Reply.ok(answer);
        return reply.forAnySite();
    }
}

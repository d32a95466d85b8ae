package io.plenary.organisations.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrandIT {
    private static final String HOUSE = "/organisations/house";
    private static final String LOGO = HOUSE + "/logo";
    private static final String BYTES = "application/octet-stream";

    private static TestServer server;
    private static World world;
    private static ApiClient owner;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        owner = world.signIn(server.browser(), World.Who.IOANA);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_colour_is_seen_on_every_page_of_the_house_and_goes_back() {
        var before = house(server.browser());
        paint(new JsonObject().put("colour", "#e60028")).expect(200);
        var event = server.browser().get("/events/open-day").expect(200).json().getJsonObject("event");
        assertEquals("#e60028", event.getJsonObject("organisation").getString("colour"));
        assertEquals("#e60028", house(server.browser()).getString("colour"));
        paint(new JsonObject().put("colour", "#000000")).expect(412);
        paint(new JsonObject().put("seen", "#e60028")).expect(200);
        assertEquals(before, house(server.browser()));
    }

    @Test
    void a_logo_is_drawn_anew_shown_to_anybody_and_replaced_whole() throws IOException {
        var path = logo(owner.upload(LOGO, BYTES, png(2_000, 500, "hidden behind its end")));
        var drawn = server.browser().get(path).expect(200).http();
        assertEquals("image/png", drawn.headers().firstValue("Content-Type").orElse(""));
        assertTrue(drawn.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        assertTrue(!drawn.body().contains("hidden behind its end"));
        var second = logo(owner.upload(LOGO, BYTES, png(40, 40, "")));
        server.browser().get(path).expect(404);
        server.browser().get(second).expect(200);
        owner.delete(LOGO).expect(200);
        assertNull(house(server.browser()).getString("logo"));
    }

    @Test
    void a_drawing_that_is_a_program_is_no_logo() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals("file-kind", code(owner.upload(LOGO, BYTES, svg)));
        assertEquals("media-type", code(owner.upload(LOGO, "image/svg+xml", svg)));
    }

    @Test
    void only_owners_change_the_look() throws IOException {
        var elena = world.signIn(server.browser(), World.Who.ELENA);
        elena.put(HOUSE + "/brand", new JsonObject().put("colour", "#3d5af1")).expect(403);
        elena.upload(LOGO, BYTES, png(40, 40, "")).expect(403);
    }

    private static ApiClient.Answer paint(JsonObject wish) {
        return owner.put(HOUSE + "/brand", wish);
    }

    private static JsonObject house(ApiClient who) {
        return who.get(HOUSE).expect(200).json().getJsonObject("organisation");
    }

    private static String logo(ApiClient.Answer answer) {
        var organisation = answer.expect(200).json().getJsonObject("organisation");
        return organisation.getString("logo").replace("/api/v1", "");
    }

    private static String code(ApiClient.Answer answer) {
        return new JsonObject(answer.http().body()).getString("code");
    }

    private static byte[] png(int width, int height, String behind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        var tail = behind.getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(out.toByteArray(), out.size() + tail.length);
        System.arraycopy(tail, 0, whole, out.size(), tail.length);
        return whole;
    }
}

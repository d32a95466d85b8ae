package io.plenary;

import io.plenary.live.Attendance;
import io.plenary.live.RoomAccess;
import io.plenary.platform.http.Pages;
import io.plenary.qa.QuestionService;
import io.plenary.wall.WallNews;
import io.plenary.wall.WallRoutes;
import io.plenary.wall.WallService;

/** The part of Wiring that makes the shared screens. */
final class Walls {
    final WallNews news;
    private final Foundations base;
    private final WallRoutes routes;

    Walls(Foundations base, RoomAccess access, Attendance attendance, QuestionService questions) {
        this.base = base;
        var codes = questions.byCode();
        news = new WallNews(new WallNews.Parts(base.db(), base.fanout(), attendance, base.threads(), codes::current));
        var walls = new WallService(base.db(), access, news, base.clock());
        codes.onChange(walls::codeChanged);
        routes = new WallRoutes(walls);
        routes.mount(base.operations());
    }

    void mount(Pages pages) {
        routes.mount(pages);
    }

    void start() {
        news.start(base.signals(), base.lookout());
    }
}

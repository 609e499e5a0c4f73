package rollcall.local.web;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollcall.local.outbox.Outbox;
import rollcall.local.outbox.SentMail;
import rollcall.local.outbox.SentMessage;
import rollcall.local.outbox.SentText;

/// The HTML of the local runner's own pages.
final class OutboxPage {
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;"
            + "padding:0 1rem;color-scheme:light dark}article{border:1px solid;border-radius:.4rem;padding:.5rem 1rem;"
            + "margin:1rem 0}pre{white-space:pre-wrap;font:inherit}h2{font-size:1.1rem;margin:.2rem 0}";

    /// Where STOP is answered to a text message, and for which number.
    static final String STOP = "/outbox/stop";
    static final String NUMBER = "number";

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private OutboxPage() {}

    static String index(URI dashboard) {
        return page("Rollcall on this machine", "<ul><li><a href=\"" + dashboard + "/\">The dashboard</a></li>"
                + "<li><a href=\"/outbox\">Mails and text messages that were sent</a></li>"
                + "<li><a href=\"/report\">The last night's report</a>, <a href=\"/report.json\">as JSON</a></li></ul>");
    }

    static String of(Outbox outbox) {
        String messages = outbox.newestFirst()
                .stream()
                .map(message -> article(message, outbox))
                .collect(Collectors.joining());
        return page("What was sent", messages.isEmpty()
                ? "<p>Nothing yet. Ask for a sign-in code, then reload this page.</p>"
                : "<p>The newest first. Nothing left this machine.</p>" + messages);
    }

    private static String article(SentMessage message, Outbox outbox) {
        return switch (message) {
            case SentMail mail -> article(mail.subject(), "To " + escaped(mail.to()), mail.at(), mail.text(), "");
            case SentText text -> article("Text to " + text.to(), "A text message", text.at(), text.text(),
                    outbox.stopped(text.to()) ? "<p>STOP was answered: no more texts reach it.</p>" : stop(text.to()));
        };
    }

    private static String article(String title, String what, Instant at, String text, String end) {
        return "<article><h2>" + escaped(title) + "</h2><p>" + what + ", <time>" + at + "</time></p><pre>"
                + linked(escaped(text)) + "</pre>" + end + "</article>";
    }

    /// What a phone's owner can do.
    private static String stop(String number) {
        return "<form method=\"post\" action=\"" + STOP + "\"><input type=\"hidden\" name=\"" + NUMBER
                + "\" value=\"" + escaped(number) + "\"><button>Answer STOP</button></form>";
    }

    private static String linked(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width\"><title>" + title + "</title><style>" + STYLE
                + "</style></head><body><main><h1>" + title + "</h1>" + body + "</main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

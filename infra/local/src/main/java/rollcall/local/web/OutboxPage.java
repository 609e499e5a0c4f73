package rollcall.local.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import rollcall.local.mail.SentMail;

/// The HTML of the local runner's own pages.
final class OutboxPage {
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;"
            + "padding:0 1rem;color-scheme:light dark}article{border:1px solid;border-radius:.4rem;padding:.5rem 1rem;"
            + "margin:1rem 0}pre{white-space:pre-wrap;font:inherit}h2{font-size:1.1rem;margin:.2rem 0}";

    private OutboxPage() {}

    static String index(URI dashboard) {
        return page("Rollcall on this machine", "<ul><li><a href=\"" + dashboard + "/\">The dashboard</a></li>"
                + "<li><a href=\"/outbox\">Mails that were sent</a></li>"
                + "<li><a href=\"/report\">The last night's report</a>, <a href=\"/report.json\">as JSON</a></li></ul>");
    }

    static String of(List<SentMail> newestFirst) {
        String mails = newestFirst.stream().map(OutboxPage::article).collect(Collectors.joining());
        return page("Mails that were sent", mails.isEmpty()
                ? "<p>None yet. Ask for a sign-in code, then reload this page.</p>"
                : "<p>The newest first. Nothing left this machine.</p>" + mails);
    }

    private static String article(SentMail mail) {
        return "<article><h2>" + escaped(mail.subject()) + "</h2><p>To " + escaped(mail.to()) + ", <time>" + mail.at()
                + "</time></p><pre>" + escaped(mail.text()) + "</pre></article>";
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width\"><title>" + title + "</title><style>" + STYLE
                + "</style></head><body><main><h1>" + title + "</h1>" + body + "</main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

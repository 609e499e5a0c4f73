package rollcall.local.clever.http;

/// Choices that Clever's documentation leaves open, or that differed between recordings.
///
/// @param linksFirst `links` stand before `data`
/// @param emptyLastPage a full last page carries `next`, which leads to an empty page
/// @param prevOnFirstPage the first page carries `prev`, which leads to an empty page
/// @param gzip bodies are compressed for whoever asks
/// @param previousAttributesBeside `previous_attributes` stand beside an event's `data` instead of in it
/// @param pageCap no page has more rows, whatever the limit asked for
/// @param repeatRateHeaders with several rate buckets a header is repeated instead of holding a list
public record Dialect(
        boolean linksFirst,
        boolean emptyLastPage,
        boolean prevOnFirstPage,
        boolean gzip,
        boolean previousAttributesBeside,
        int pageCap,
        boolean repeatRateHeaders) {
    public static Dialect usual() {
        return new Dialect(false, true, false, true, false, Paging.MAX_LIMIT, false);
    }

    public Dialect withLinksFirst() {
        return new Dialect(
                true, emptyLastPage, prevOnFirstPage, gzip, previousAttributesBeside, pageCap, repeatRateHeaders);
    }

    public Dialect withoutEmptyLastPage() {
        return new Dialect(
                linksFirst, false, prevOnFirstPage, gzip, previousAttributesBeside, pageCap, repeatRateHeaders);
    }

    public Dialect withPrevOnFirstPage() {
        return new Dialect(linksFirst, emptyLastPage, true, gzip, previousAttributesBeside, pageCap, repeatRateHeaders);
    }

    public Dialect withoutGzip() {
        return new Dialect(
                linksFirst,
                emptyLastPage,
                prevOnFirstPage,
                false,
                previousAttributesBeside,
                pageCap,
                repeatRateHeaders);
    }

    public Dialect withPreviousAttributesBeside() {
        return new Dialect(linksFirst, emptyLastPage, prevOnFirstPage, gzip, true, pageCap, repeatRateHeaders);
    }

    public Dialect withPageCap(int rows) {
        return new Dialect(
                linksFirst, emptyLastPage, prevOnFirstPage, gzip, previousAttributesBeside, rows, repeatRateHeaders);
    }

    public Dialect withRepeatedRateHeaders() {
        return new Dialect(linksFirst, emptyLastPage, prevOnFirstPage, gzip, previousAttributesBeside, pageCap, true);
    }
}

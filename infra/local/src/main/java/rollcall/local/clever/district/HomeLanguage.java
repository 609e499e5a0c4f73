package rollcall.local.clever.district;

/// The language at home, by English name and by ISO 639-3 code; v3.1 only.
public record HomeLanguage(Text name, Text code) {}

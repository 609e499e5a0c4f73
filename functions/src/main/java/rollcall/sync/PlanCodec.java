package rollcall.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.report.RecordedFinding;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// Staged plans as bytes: JSON, gzipped.
final class PlanCodec {
    /// Records of one value, written as that value.
    private static final List<Class<?>> VALUES = List.of(
            AccountId.class,
            ClassId.class,
            ContactPoint.class,
            EmailAddress.class,
            PersonId.class,
            PhoneNumber.class,
            SchoolId.class,
            SectionId.class);

    /// Between the type and the id of a key.
    private static final String SEPARATOR = ":";
    private static final JsonMapper JSON = mapper();
    private static final ObjectWriter WRITER = JSON.writerFor(StagedPlan.class);
    private static final ObjectWriter CHANGE = JSON.writerFor(Change.class);
    private static final ObjectReader READER = JSON.reader();

    private PlanCodec() {}

    static byte[] write(StagedPlan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            WRITER.writeValue(out, plan);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    static StagedPlan read(byte[] content) {
        return read(content, StagedPlan.class);
    }

    /// Only the findings; they are a small part of most plans.
    static List<RecordedFinding> findings(byte[] content) {
        return read(content, Findings.class).findings();
    }

    private static <T> T read(byte[] content, Class<T> type) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return READER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a staged plan is damaged", e);
        }
    }

    /// Equal for the same changes in any order.
    static String hash(Collection<Change> changes) {
        return Digests.of(changes.stream().map(PlanCodec::bytes).sorted(Arrays::compare).toList());
    }

    private static byte[] bytes(Change change) {
        try {
            return CHANGE.writeValueAsBytes(change);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), entityKeys())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addMixIn(Change.class, NamedChange.class)
                .addMixIn(Before.class, NamedBefore.class)
                .addMixIn(Language.class, OfTag.class)
                .addMixIn(ContactPoint.class, OfKey.class);
        VALUES.stream()
                .filter(type -> type != ContactPoint.class)
                .forEach(type -> builder.addMixIn(type, OfValue.class));
        builder.registerSubtypes(Change.class.getPermittedSubclasses());
        builder.registerSubtypes(Before.class.getPermittedSubclasses());
        return builder.build();
    }

    /// What is read of a plan for the sake of its findings.
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Findings(List<RecordedFinding> findings) {}

    /// Keys as the names of fields: the type, a colon, the id.
    private static SimpleModule entityKeys() {
        return new SimpleModule().addKeySerializer(EntityKey.class, new JsonSerializer<>() {
            @Override
            public void serialize(EntityKey key, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeFieldName(key.type() + SEPARATOR + key.id());
            }
        }).addKeyDeserializer(EntityKey.class, new KeyDeserializer() {
            @Override
            public EntityKey deserializeKey(String name, DeserializationContext context) {
                String[] parts = name.split(SEPARATOR, 2);
                return new EntityKey(EntityKey.Type.valueOf(parts[0]), parts[1]);
            }
        });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "change")
    @JsonIgnoreProperties("key")
    private interface NamedChange {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "before")
    private interface NamedBefore {}

    /// Jackson takes only the signatures of a mix-in; its parameters are never read.
    @SuppressWarnings("UnusedVariable")
    private abstract static class OfValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfValue(String value) {}

        @JsonValue
        abstract String value();
    }

    /// Jackson takes only the signatures of a mix-in; its parameters are never read.
    @SuppressWarnings("UnusedVariable")
    private abstract static class OfTag {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfTag(String tag) {}

        @JsonValue
        abstract String tag();
    }

    /// Jackson takes only the signatures of a mix-in; its parameters are never read.
    @SuppressWarnings("UnusedVariable")
    private abstract static class OfKey {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfKey(String key) {}

        @JsonValue
        abstract String key();
    }
}

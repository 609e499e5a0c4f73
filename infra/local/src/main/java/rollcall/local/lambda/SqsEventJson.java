package rollcall.local.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/// Messages of a queue as the event Lambda hands to a function, field by field as in Lambda's documentation.
final class SqsEventJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final String queueArn;
    private final String region;

    SqsEventJson(String queueArn) {
        this.queueArn = queueArn;
        this.region = queueArn.split(":", -1)[3];
    }

    String of(List<Message> messages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            for (Message message : messages) {
                write(json, message);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Message message) throws IOException {
        json.writeStartObject();
        json.writeStringField("messageId", message.messageId());
        json.writeStringField("receiptHandle", message.receiptHandle());
        json.writeStringField("body", message.body());
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, String> attribute : message.attributesAsStrings().entrySet()) {
            json.writeStringField(attribute.getKey(), attribute.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("messageAttributes");
        for (Map.Entry<String, MessageAttributeValue> attribute : message.messageAttributes().entrySet()) {
            write(json, attribute.getKey(), attribute.getValue());
        }
        json.writeEndObject();
        json.writeStringField("md5OfBody", message.md5OfBody());
        json.writeStringField("eventSource", "aws:sqs");
        json.writeStringField("eventSourceARN", queueArn);
        json.writeStringField("awsRegion", region);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, MessageAttributeValue value) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("dataType", value.dataType());
        if (value.binaryValue() == null) {
            json.writeStringField("stringValue", value.stringValue());
        } else {
            json.writeBinaryField("binaryValue", value.binaryValue().asByteArray());
        }
        json.writeEndObject();
    }
}

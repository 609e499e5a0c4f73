package rollcall.sync.sqs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.PlanTask;
import rollcall.sync.RunId;
import rollcall.sync.SchoolTask;

/// Tasks as the bodies of messages: small JSON objects that name things and hold no data.
public final class TaskCodec {
    private final JsonMapper json = new JsonMapper();

    public String write(PlanTask task) {
        ObjectNode body = json.createObjectNode();
        body.put("district", task.district().value());
        body.put("run", task.run().value());
        return body.toString();
    }

    public String write(SchoolTask task) {
        ObjectNode body = json.createObjectNode();
        body.put("district", task.district().value());
        body.put("school", task.school().value());
        body.put("number", task.number());
        return body.toString();
    }

    /// Reads a plan task.
    ///
    /// @throws IllegalArgumentException saying what was wrong with the body
    public PlanTask planTask(String body) {
        JsonNode task = read(body, Set.of("district", "run"));
        return new PlanTask(new DistrictId(text(task, "district")), new RunId(text(task, "run")));
    }

    /// Reads a school task.
    ///
    /// @throws IllegalArgumentException saying what was wrong with the body
    public SchoolTask schoolTask(String body) {
        JsonNode task = read(body, Set.of("district", "school", "number"));
        JsonNode number = task.get("number");
        if (!number.isIntegralNumber() || number.longValue() < 1) {
            throw new IllegalArgumentException("the task's number is not a plan number");
        }
        DistrictId district = new DistrictId(text(task, "district"));
        return new SchoolTask(district, new SchoolId(text(task, "school")), number.longValue());
    }

    private JsonNode read(String body, Set<String> fields) {
        JsonNode task = parse(body);
        Set<String> found = new TreeSet<>();
        task.fieldNames().forEachRemaining(found::add);
        if (!found.equals(fields)) {
            throw new IllegalArgumentException("a task has the fields " + new TreeSet<>(fields) + " and no others");
        }
        return task;
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            // The cause would quote the body.
            throw new IllegalArgumentException("a task is not JSON: " + e.getClass().getSimpleName());
        }
    }

    private static String text(JsonNode task, String field) {
        if (!task.get(field).isTextual()) {
            throw new IllegalArgumentException("the task's " + field + " is not text");
        }
        return task.get(field).textValue();
    }
}

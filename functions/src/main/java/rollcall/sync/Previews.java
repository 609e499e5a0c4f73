package rollcall.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;

/// Previews that were asked for and what came of them. A preview takes as long as the reading of a district, which no
/// browser waits for: it is a task on the plan queue whose result is a document, kept for a day.
public final class Previews {
    private static final Duration KEPT = Duration.ofDays(1);
    /// The result stands beside the documents of the schools, which have other ids.
    private static final SchoolId BESIDE_THE_SCHOOLS = new SchoolId("previews");
    /// That somebody asked for one is a document of its own, with nothing in it but a mark.
    private static final SchoolId ASKED = new SchoolId("previews-asked");
    private static final byte[] MARK = {1};
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final DistrictStore districts;
    private final PreviewDistrict previewDistrict;
    private final BlobStore blobs;
    private final TaskQueue queue;
    private final Clock clock;

    public Previews(DistrictStore districts, PreviewDistrict previewDistrict, BlobStore blobs, TaskQueue queue,
            Clock clock) {
        this.districts = districts;
        this.previewDistrict = previewDistrict;
        this.blobs = blobs;
        this.queue = queue;
        this.clock = clock;
    }

    /// Asks for a preview of the schools chosen now. Who asks again within a minute, and has changed nothing, gets the
    /// same one: the source is not read as often as somebody clicks.
    ///
    /// @return empty if the district does not let us read it yet
    public Optional<RunId> ask(DistrictId district) {
        Optional<RunId> preview = districts.find(district)
                .map(state -> new RunId("preview-" + state.revision() + "-" + minute()));
        preview.filter(id -> find(district, id).isEmpty()).ifPresent(id -> ask(new PreviewTask(district, id)));
        return preview;
    }

    private void ask(PreviewTask task) {
        queue.preview(task);
        blobs.put(asked(task.district(), task.preview()), MARK, Optional.of(clock.instant().plus(KEPT)));
    }

    /// True if somebody has asked for a preview of this name, and not too long ago.
    public boolean known(DistrictId district, RunId preview) {
        return blobs.get(asked(district, preview)).isPresent();
    }

    /// What came of a preview, once it has.
    public Optional<PreviewResult> find(DistrictId district, RunId preview) {
        return blobs.get(name(district, preview)).map(Previews::read);
    }

    /// Makes a preview, unless an earlier delivery of the task has.
    ///
    /// @param deadline when the worker is stopped from outside
    public void carryOut(PreviewTask task, Instant deadline) {
        if (find(task.district(), task.preview()).isPresent()) {
            return;
        }
        try {
            List<PreviewResult.Outline> schools = new ArrayList<>();
            previewDistrict.preview(task.district(), Optional.empty(), deadline,
                    school -> schools.add(PreviewResult.Outline.of(school)));
            store(task, new PreviewResult(schools, Optional.empty()));
        } catch (SourceException e) {
            store(task, new PreviewResult(List.of(), Optional.of(e.failure().sentence())));
        } catch (RuntimeException e) {
            store(task, new PreviewResult(List.of(), Optional.of(Failure.INTERNAL_SENTENCE)));
            throw e;
        }
    }

    private String minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private void store(PreviewTask task, PreviewResult result) {
        blobs.put(name(task.district(), task.preview()), write(result), Optional.of(clock.instant().plus(KEPT)));
    }

    private static BlobStore.Name name(DistrictId district, RunId preview) {
        return new BlobStore.Name(district, BESIDE_THE_SCHOOLS, preview.value());
    }

    private static BlobStore.Name asked(DistrictId district, RunId preview) {
        return new BlobStore.Name(district, ASKED, preview.value());
    }

    private static byte[] write(PreviewResult result) {
        try {
            return JSON.writeValueAsBytes(result);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a preview is always JSON", e);
        }
    }

    private static PreviewResult read(byte[] json) {
        try {
            return JSON.readValue(json, PreviewResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored preview can be read", e);
        }
    }
}

package no.samraad.server.plans;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.plan.OtherMeeting;
import no.samraad.server.meetings.EarlierMeeting;
import no.samraad.server.meetings.MeetingRow;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the meetings of a body's year.
 *
 * @param plan null where the body has none for the year
 * @param free days the community keeps free, in the year and next to it
 * @param others meetings of other bodies that stand or are held
 * @param bodies what each body is called
 * @param trace what was done with the plan
 * @param earlier the body's own meetings of the year from before the community came here
 * @param meetings the body's own meetings of the year, cancelled ones included, by time
 */
@Serdeable
public record Beside(
        @Nullable PlanRow plan,
        List<FreePeriod> free,
        List<MeetingOfOthers> others,
        List<CalledBody> bodies,
        List<PlanTrace> trace,
        List<EarlierMeeting> earlier,
        List<MeetingRow> meetings) {

    /**
     * A meeting of another body.
     *
     * @param shared how many sit in both bodies as members that year
     */
    @Serdeable
    public record MeetingOfOthers(String bodyCode, LocalDate day, int shared) {
        public OtherMeeting judged() {
            return new OtherMeeting(new BodyCode(bodyCode), day, shared);
        }
    }

    /** What a body is called inside a sentence. */
    @Serdeable
    public record CalledBody(String code, String shortName) {}
}

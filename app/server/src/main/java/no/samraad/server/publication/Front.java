package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.samraad.platform.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the front page of a community shows everyone.
 *
 * @param statutesFrom since when the statutes in force hold; null where the community has none
 * @param trusts the names of its hospital trusts
 * @param municipalities how many municipalities are members today
 */
@Serdeable
public record Front(
        @Nullable LocalDate statutesFrom,
        List<String> trusts,
        int municipalities,
        List<PublicMeeting> meetings,
        List<PublicNotice> notices,
        List<PublicMinutes> minutes,
        List<PublicDecision> decisions,
        List<PublicBody> bodies) {

    /** A body that stands today. */
    @Serdeable
    public record PublicBody(String code, String shortName, String nameNb, String nameNn, String nameEn, int level) {
        public String name(Language language) {
            return switch (language) {
                case NB, SE -> nameNb;
                case NN -> nameNn;
                case EN -> nameEn;
            };
        }

        public String path() {
            return "/utvalg/" + code;
        }
    }
}

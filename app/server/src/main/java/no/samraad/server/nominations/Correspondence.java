package no.samraad.server.nominations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A nomination with its letters and what has been answered.
 *
 * @param letters step by step
 * @param answers the latest last
 */
public record Correspondence(Nomination nomination, List<Letter> letters, List<LetterAnswer> answers) {
    public Correspondence {
        letters = List.copyOf(letters);
        answers = List.copyOf(answers);
    }

    /** How far it has come. */
    public sealed interface Standing {
        /** Nobody has been named yet. */
        record Waits() implements Standing {}

        /** Somebody is named, but not all who must have said yes. */
        record Proposed(LetterAnswer answer) implements Standing {}

        /** Those who appoint want different people. */
        record Disagree() implements Standing {}

        /** All who must have said yes to the same. */
        record Agreed(LetterAnswer answer) implements Standing {}
    }

    public Standing standing() {
        List<Letter> appointing =
                letters.stream().filter(letter -> !letter.proposes()).toList();
        Set<UUID> wanted = new LinkedHashSet<>();
        boolean all = true;
        for (Letter letter : appointing) {
            Optional<UUID> target = latest(letter.id()).flatMap(LetterAnswer::target);
            target.ifPresent(wanted::add);
            all &= target.isPresent();
        }
        if (wanted.size() > 1) {
            return new Standing.Disagree();
        }
        Optional<LetterAnswer> one = wanted.stream().findFirst().flatMap(this::answer);
        if (all && one.isPresent()) {
            return new Standing.Agreed(one.get());
        }
        return one.or(this::proposal).<Standing>map(Standing.Proposed::new).orElseGet(Standing.Waits::new);
    }

    /** What counts of what an authority answered; empty when it has not. */
    public Optional<LetterAnswer> latest(UUID letterId) {
        return answers.stream()
                .filter(answer -> answer.letterId().equals(letterId))
                .reduce((earlier, later) -> later);
    }

    /** Whether an authority is still waited for. */
    public boolean waitsFor(Letter letter) {
        return letter.sentAt() != null
                && latest(letter.id()).flatMap(LetterAnswer::target).isEmpty();
    }

    /** Whom a letter asks about: who was proposed in the first step, or named by another who appoints. */
    public Optional<LetterAnswer> askedAbout(Letter letter) {
        if (letter.proposes()) {
            return Optional.empty();
        }
        List<LetterAnswer> named = new ArrayList<>();
        letters.stream()
                .filter(other -> !other.id().equals(letter.id()))
                .flatMap(other -> latest(other.id()).stream())
                .filter(LetterAnswer::names)
                .forEach(named::add);
        return named.stream().max((one, other) -> one.answeredAt().compareTo(other.answeredAt()));
    }

    /** The letter an answer came to. */
    public Letter letterOf(LetterAnswer answer) {
        return letters.stream()
                .filter(letter -> letter.id().equals(answer.letterId()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<LetterAnswer> proposal() {
        return letters.stream()
                .filter(Letter::proposes)
                .flatMap(letter -> latest(letter.id()).stream())
                .filter(LetterAnswer::names)
                .findFirst();
    }

    private Optional<LetterAnswer> answer(UUID id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }
}

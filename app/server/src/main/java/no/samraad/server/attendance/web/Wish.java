package no.samraad.server.attendance.web;

import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.Form;

/** What a button on the attendance page asks for: the field {@code gjor}, such as {@code inn per_… sea_…}. */
sealed interface Wish {
    record Arrive(UUID person, Optional<UUID> seat) implements Wish {}

    record ArriveAsGuest() implements Wish {}

    record Leave(UUID person) implements Wish {}

    record Undo(UUID person) implements Wish {}

    record Call(UUID seat) implements Wish {}

    record Open() implements Wish {}

    /** None of the buttons. */
    record Unknown() implements Wish {}

    static Wish of(Form form) {
        String[] words = form.text("gjor").split(" ", -1);
        Optional<UUID> second = words.length < 2 ? Optional.empty() : Prefix.PERSON.read(words[1]);
        Optional<UUID> seat = words.length < 3 ? Optional.empty() : Prefix.SEAT.read(words[2]);
        if (words[0].equals("inn") && second.isPresent() && seat.isPresent() == (words.length == 3)) {
            return new Arrive(second.get(), seat);
        }
        if (words[0].equals("ut") && second.isPresent()) {
            return new Leave(second.get());
        }
        if (words[0].equals("angre") && second.isPresent()) {
            return new Undo(second.get());
        }
        if (words[0].equals("kall") && words.length == 2) {
            return Prefix.SEAT.read(words[1]).<Wish>map(Call::new).orElseGet(Unknown::new);
        }
        if (words[0].equals("gjest")) {
            return new ArriveAsGuest();
        }
        return words[0].equals("apne") ? new Open() : new Unknown();
    }
}

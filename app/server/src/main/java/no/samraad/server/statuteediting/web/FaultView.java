package no.samraad.server.statuteediting.web;

import java.util.List;
import no.samraad.platform.tenancy.Caller;
import no.samraad.statutes.format.Fault;

/** What is wrong with a text that was brought in, and where. */
public record FaultView(int line, int column, String message) {
    static List<FaultView> of(List<Fault> faults, Caller caller) {
        return faults.stream()
                .limit(100)
                .map(fault -> new FaultView(fault.line(), fault.column(), fault.message(Desk.engine(caller))))
                .toList();
    }
}

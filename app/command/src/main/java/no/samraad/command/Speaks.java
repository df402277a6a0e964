package no.samraad.command;

import no.samraad.engine.provision.Language;

/** A command that was asked to say what it says in one language. */
interface Speaks {
    Language language();
}

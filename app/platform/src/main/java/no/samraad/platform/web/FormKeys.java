package no.samraad.platform.web;

import java.util.UUID;

/**
 * The keys that make sending a form twice harmless. Each form of a page gets its own: with one for the whole page, the
 * second of its forms to be sent would be taken for the first sent again, and nothing would happen.
 */
public final class FormKeys {

    /** A key no form has had. */
    public String next() {
        return UUID.randomUUID().toString();
    }
}

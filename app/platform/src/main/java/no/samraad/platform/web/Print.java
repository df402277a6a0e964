package no.samraad.platform.web;

/**
 * A page to be saved as PDF. Rendered and printed after the transaction has ended, so that nobody waits for the database while
 * others print; who cannot be served within a moment gets 503 and is told when to come again.
 *
 * @param page a view that is a whole document of its own and well-formed XML; see {@code views/parts/print}
 * @param fileName what the browser suggests
 */
public record Print(Page page, String fileName) implements Answer {}

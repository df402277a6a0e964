package no.samraad.platform.web;

/**
 * After a form that did something: the browser fetches another page of ours (303), so that reloading
 * never sends the form twice.
 *
 * @param path absolute, on the same host
 */
public record SeeOther(String path) implements Answer {
    public SeeOther {
        if (!OwnPath.is(path)) {
            throw new IllegalArgumentException("Not a path of our own: " + path);
        }
    }

    /** @throws IllegalArgumentException when {@code path} could lead to another host */
    public static SeeOther to(String path) {
        return new SeeOther(path);
    }
}

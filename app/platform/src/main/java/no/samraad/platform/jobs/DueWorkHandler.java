package no.samraad.platform.jobs;

/** Does one kind of later work. A bean of this type is found by itself. */
public interface DueWorkHandler {

    WorkKind kind();

    /**
     * Does the work inside the community's wall, in a transaction of its own. When it returns, the work is done and will
     * not come back, unless it was {@linkplain LaterWork#schedule scheduled} anew meanwhile; when it throws, nothing is
     * kept and it is tried again later. It must find out for itself whether the work is still wanted.
     */
    void handle(DueWork work);
}

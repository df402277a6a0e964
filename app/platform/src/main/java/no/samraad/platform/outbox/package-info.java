/** This room keeps what is to be sent until it is sent: nothing is lost, and what comes twice has one id. */
@NullMarked
package no.samraad.platform.outbox;

import org.jspecify.annotations.NullMarked;

/** This room writes e-mails and calendar invitations and hands them to an SMTP server. */
@NullMarked
package no.samraad.platform.mail;

import org.jspecify.annotations.NullMarked;

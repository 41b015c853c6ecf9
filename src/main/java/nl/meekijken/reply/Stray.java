package nl.meekijken.reply;

import java.time.Instant;

/** A message of which nothing was kept: it waits in the mailbox for a person. */
public record Stray(Instant at, String sender, String subject, StrayReason why) {
}

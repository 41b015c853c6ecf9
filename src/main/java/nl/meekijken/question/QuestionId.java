package nl.meekijken.question;

/** Which question, within an office. */
public record QuestionId(long value) {
}

package nl.meekijken.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.meekijken.database.Seal;

/** Keeps drafts unreadable at rest: they may hold a whole bank account number. */
@Component
class AnswersSeal {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Seal seal;

	AnswersSeal(@Value("${meekijken.secret}") String secret) {
		this.seal = Seal.of(secret, "reports at rest, 1");
	}

	byte[] seal(Answers answers) {
		var fields = new LinkedHashMap<String, Answer>();
		answers.all().forEach((field, answer) -> fields.put(field.slug(), answer));
		return this.seal.close(JSON.writeValueAsString(fields));
	}

	/** Questions that are asked no more are passed over. */
	Answers open(byte[] sealed) {
		var answers = new EnumMap<ReportField, Answer>(ReportField.class);
		JSON.readTree(this.seal.open(sealed))
			.properties()
			.forEach(entry -> ReportField.of(entry.getKey())
				.ifPresent(field -> answers.put(field, answer(entry.getValue()))));
		return OlderAnswers.asAskedToday(new Answers(answers));
	}

	/** For those who handle the dossier: all but the bank account number. */
	static String plain(ReportReading reading) {
		var fields = new LinkedHashMap<String, String>();
		for (var field : ReportField.values()) {
			if (field != ReportField.IBAN && !reading.text(field).isEmpty()) {
				fields.put(field.slug(), reading.text(field));
			}
		}
		return JSON.writeValueAsString(fields);
	}

	/** What {@link #plain} made. */
	static Answers read(String plain) {
		var answers = new EnumMap<ReportField, Answer>(ReportField.class);
		JSON.readTree(plain)
			.properties()
			.forEach(entry -> ReportField.of(entry.getKey())
				.ifPresent(field -> answers.put(field, new Answer(entry.getValue().asString(""), Answer.REGISTER, 1))));
		return new Answers(answers);
	}

	private static Answer answer(JsonNode node) {
		return new Answer(node.path("value").asString(""), node.path("by").asLong(0), node.path("revision").asLong(0),
				node.path("before").asString(""));
	}

}

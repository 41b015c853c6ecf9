package nl.meekijken.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.web.TextKey;
import nl.meekijken.web.Texts;

/** Wordings in PostgreSQL. */
@Component
class WordingStore {

	private final JdbcClient jdbc;

	WordingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The last of each text. */
	static Question<List<KeptWording>> current() {
		return Question.list(
				"""
						select distinct on (bundle, text_key, language) bundle, text_key, language, words, decided_by, decided_at
						  from wording.wording order by bundle, text_key, language, id desc
						""",
				WordingStore::read);
	}

	static Question<List<KeptWording>> of(String bundle, String key) {
		return Question.list("""
				select bundle, text_key, language, words, decided_by, decided_at
				  from wording.wording where bundle = ? and text_key = ? order by id desc limit 200
				""", WordingStore::read, bundle, key);
	}

	private static KeptWording read(ResultSet rows, int row) throws SQLException {
		var language = rows.getString("language").equals("en") ? Texts.ENGLISH : Texts.DUTCH;
		return new KeptWording(new TextKey(rows.getString("bundle"), rows.getString("text_key"), language),
				rows.getString("words"), rows.getString("decided_by"), rows.getTimestamp("decided_at").toInstant());
	}

	void add(TextKey text, @Nullable String words, String by, Instant now) {
		this.jdbc.sql("""
				insert into wording.wording (bundle, text_key, language, words, decided_by, decided_at)
				values (:bundle, :key, :language, :words, :by, :now)
				""")
			.param("bundle", text.bundle())
			.param("key", text.key())
			.param("language", languageOf(text.language()))
			.param("words", words)
			.param("by", by)
			.param("now", Timestamp.from(now))
			.update();
	}

	long last() {
		return this.jdbc.sql("select coalesce(max(id), 0) from wording.wording").query(Long.class).single();
	}

	private static String languageOf(Locale locale) {
		return locale.getLanguage();
	}

}

package nl.meekijken.feeding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A list of plain objects, whose names are those of the columns. */
final class JsonFile {

	private static final int LONGEST_VALUE = 200_000;

	private static final int DEEPEST = 3;

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxStringLength(LONGEST_VALUE)
			.maxNestingDepth(DEEPEST)
			.maxNameLength(200)
			.maxNumberLength(50)
			.build())
		.build();

	private JsonFile() {
	}

	static void read(Reader text, Set<String> known, RowTaker taker) throws IOException {
		try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
			if (json.nextToken() != JsonToken.START_ARRAY) {
				throw new Unreadable(1, "", FaultReason.NOT_JSON);
			}
			while (json.nextToken() == JsonToken.START_OBJECT) {
				taker.take(row(json, known));
			}
			if (json.currentToken() != JsonToken.END_ARRAY || json.nextToken() != null) {
				throw new Unreadable(lineOf(json), "", FaultReason.NOT_JSON);
			}
		}
		catch (JacksonIOException ex) {
			throw broken(ex);
		}
		catch (JacksonException ex) {
			var where = ex.getLocation();
			throw new Unreadable((where != null) ? Math.max(where.getLineNr(), 0) : 0, "", FaultReason.NOT_JSON);
		}
	}

	private static IOException broken(JacksonIOException why) {
		return switch (why.getCause()) {
			case CharacterCodingException _ -> new Unreadable(0, "", FaultReason.NOT_UTF8);
			case Unreadable unreadable -> unreadable;
			case null, default -> new IOException(why);
		};
	}

	private static FileRow row(JsonParser json, Set<String> known) throws IOException {
		var line = lineOf(json);
		var cells = new HashMap<String, String>();
		var seen = new HashSet<String>();
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			var column = Heading.named(json.currentName());
			if (!known.contains(column)) {
				throw new Unreadable(lineOf(json), Heading.shown(column), FaultReason.UNKNOWN_COLUMN);
			}
			if (!seen.add(column)) {
				throw new Unreadable(lineOf(json), column, FaultReason.DOUBLE_COLUMN);
			}
			var token = json.nextToken();
			if (token == null || !token.isScalarValue()) {
				throw new Unreadable(lineOf(json), column, FaultReason.NOT_JSON);
			}
			var value = (token == JsonToken.VALUE_NULL) ? "" : json.getString().strip();
			if (!value.isEmpty()) {
				cells.put(column, value);
			}
		}
		return new FileRow(line, 0, cells);
	}

	private static long lineOf(JsonParser json) {
		return json.currentTokenLocation().getLineNr();
	}

}

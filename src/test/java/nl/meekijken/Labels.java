package nl.meekijken;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The texts of enum constants: {@code DossierStatus.PAID}, with or without a purpose. */
final class Labels {

	/** Every enum of the house by its simple name, with its constants in order. */
	private static final Map<String, List<String>> ENUMS = House.CLASSES.stream()
		.filter(JavaClass::isEnum)
		.collect(Collectors.toMap(JavaClass::getSimpleName, Labels::constantsOf, (one, other) -> one, TreeMap::new));

	private Labels() {
	}

	static boolean isLabel(String key) {
		var parts = key.split("\\.", 3);
		return parts.length > 1 && ENUMS.getOrDefault(parts[0], List.of()).contains(parts[1]);
	}

	/** For every purpose that one constant of an enum has a text for, all of them do. */
	static Set<String> missingIn(Bundle bundle) {
		var missing = new TreeSet<String>();
		for (var key : bundle.dutch().keySet()) {
			var parts = key.split("\\.", 3);
			if (isLabel(key)) {
				var purpose = (parts.length > 2) ? "." + parts[2] : "";
				ENUMS.getOrDefault(parts[0], List.of())
					.stream()
					.map(constant -> parts[0] + "." + constant + purpose)
					.filter(label -> !bundle.dutch().containsKey(label))
					.forEach(missing::add);
			}
		}
		return missing;
	}

	static List<String> strayIn(Bundle bundle) {
		return bundle.dutch()
			.keySet()
			.stream()
			.filter(key -> Character.isUpperCase(key.charAt(0)) && !isLabel(key))
			.toList();
	}

	/** The names of an enum's constants. */
	static List<String> constantsOf(JavaClass type) {
		return type.getFields()
			.stream()
			.filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
			.map(JavaField::getName)
			.toList();
	}

}

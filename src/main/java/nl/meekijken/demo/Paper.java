package nl.meekijken.demo;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;

/**
 * A paper of a story, drawn only when it is filed.
 *
 * @param originName who sent it, where that is not plain from its origin
 */
record Paper(DocumentKind kind, String name, String mediaType, Origin origin, @Nullable String originName,
		boolean visible, Supplier<byte[]> bytes) {

	static Paper pdf(DocumentKind kind, String name, Origin origin, @Nullable String originName,
			Supplier<byte[]> bytes) {
		return new Paper(kind, name, "application/pdf", origin, originName, true, SingletonSupplier.of(bytes));
	}

	static Paper jpeg(DocumentKind kind, String name, Supplier<byte[]> bytes) {
		return new Paper(kind, name, "image/jpeg", Origin.CLIENT, null, true, SingletonSupplier.of(bytes));
	}

	/** Draws it now rather than when it is filed. */
	void draw() {
		if (this.bytes.get().length == 0) {
			throw new IllegalStateException("nothing was drawn of " + this.name);
		}
	}

	/** The same paper, kept from intermediaries. */
	Paper hidden() {
		return new Paper(this.kind, this.name, this.mediaType, this.origin, this.originName, false, this.bytes);
	}

}

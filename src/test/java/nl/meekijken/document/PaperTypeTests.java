package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What files are by their bytes, whatever they call themselves. */
class PaperTypeTests {

	@ParameterizedTest
	@MethodSource
	void whatIsAllowedIsTold(byte[] bytes, String mediaType) throws IOException {
		assertThat(typeOf(bytes)).contains(mediaType);
	}

	static Stream<Arguments> whatIsAllowedIsTold() {
		return Stream.of(argumentSet("pdf", ReceivedBytes.pdf("x"), "application/pdf"),
				argumentSet("jpeg", ReceivedBytes.jpeg(), "image/jpeg"),
				argumentSet("png", ReceivedBytes.png(), "image/png"),
				argumentSet("webp", ReceivedBytes.webp(), "image/webp"),
				argumentSet("tiff", ReceivedBytes.tiff(), "image/tiff"),
				argumentSet("heic", ReceivedBytes.branded("heic"), "image/heic"),
				argumentSet("heif", ReceivedBytes.branded("mif1"), "image/heic"),
				argumentSet("mp4", ReceivedBytes.branded("mp42"), "video/mp4"),
				argumentSet("mp4 of a phone", ReceivedBytes.branded("isom"), "video/mp4"),
				argumentSet("word", ReceivedBytes.word(), ZipLook.WORD),
				argumentSet("excel", ReceivedBytes.excel(), ZipLook.EXCEL),
				argumentSet("outlook", ReceivedBytes.compound("Root Entry", "__nameid_version1.0"),
						"application/vnd.ms-outlook"),
				argumentSet("excel that was printed", ReceivedBytes.excel("xl/printerSettings/printerSettings12.bin"),
						ZipLook.EXCEL),
				argumentSet("mail that many servers passed on",
						ReceivedBytes.text("a:\n".repeat(5000) + "From: x\r\n folded\r\nTO: y\r\n\r\n"),
						"message/rfc822"),
				argumentSet("mail", ReceivedBytes.mail(), "message/rfc822"));
	}

	@ParameterizedTest
	@MethodSource
	void whatIsNotAllowedIsNotTold(byte[] bytes) throws IOException {
		assertThat(typeOf(bytes)).isEmpty();
	}

	private static Stream<Arguments> endless() {
		return Stream.of(argumentSet("thousands of short lines", ReceivedBytes.text("a:\n".repeat(22_000))),
				argumentSet("thousands of long lines",
						ReceivedBytes.text(("word: " + "x".repeat(37) + "\n").repeat(1500))),
				argumentSet("one line without end", ReceivedBytes.text("a:" + "x".repeat(70_000))));
	}

	static Stream<Arguments> whatIsNotAllowedIsNotTold() {
		var html = "<!doctype html><script>alert(1)</script>";
		var texts = Stream.of(argumentSet("html", ReceivedBytes.text(html)),
				argumentSet("html with a pdf in it",
						ReceivedBytes.joined(ReceivedBytes.text(html), ReceivedBytes.pdf("x"))),
				argumentSet("svg", ReceivedBytes.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
				argumentSet("xml", ReceivedBytes.text("<?xml version='1.0'?><x/>")),
				argumentSet("script", ReceivedBytes.text("alert(document.cookie)")),
				argumentSet("php", ReceivedBytes.text("<?php system($_GET['c']); ?>")),
				argumentSet("batch", ReceivedBytes.text("@echo off\r\ndel /q *.*\r\n")),
				argumentSet("shell", ReceivedBytes.text("#!/bin/sh\nrm -rf /\n")),
				argumentSet("program of Windows", ReceivedBytes.joined(ReceivedBytes.text("MZ"), new byte[200])),
				argumentSet("program of Linux", ReceivedBytes.joined(ReceivedBytes.text("\177ELF"), new byte[200])),
				argumentSet("rtf", ReceivedBytes.text("{\\rtf1\\ansi hallo}")),
				argumentSet("gif", ReceivedBytes.text("GIF89a/*\1\0*/=1;alert(1)")),
				argumentSet("text", ReceivedBytes.text("Geachte heer,\n\nhierbij.\n")),
				argumentSet("mail that begins with a blank", ReceivedBytes.text(" x\nFrom: x\nTo: y\n\n")),
				argumentSet("text that speaks of mail", ReceivedBytes.text("From: x\n\nSubject: y\n")),
				argumentSet("html after mail headers of none", ReceivedBytes.text("X: 1\nY: 2\n\n" + html)),
				argumentSet("nothing but zeros", new byte[5000]),
				argumentSet("quicktime", ReceivedBytes.branded("qt  ")));
		return Stream.of(texts, endless(), containers()).flatMap(Function.identity());
	}

	private static Stream<Arguments> containers() {
		var word = ReceivedBytes.word();
		return Stream.of(argumentSet("zip", ReceivedBytes.zip("a.txt")),
				argumentSet("jar", ReceivedBytes.zip("META-INF/MANIFEST.MF")),
				argumentSet("word with macros", ReceivedBytes.word("word/vbaProject.bin")),
				argumentSet("word with macros elsewhere", ReceivedBytes.word("word/other/VBAPROJECT.BIN")),
				argumentSet("excel with old macros", ReceivedBytes.excel("xl/macrosheets/sheet1.xml")),
				argumentSet("word with a control", ReceivedBytes.word("word/activeX/activeX1.bin")),
				argumentSet("word with an object", ReceivedBytes.word("word/embeddings/oleObject1.bin")),
				argumentSet("word with an object of another name", ReceivedBytes.word("word/embeddings/plaatje.png")),
				argumentSet("word with settings that are an object",
						ReceivedBytes.word("word/embeddings/printerSettings1.bin")),
				argumentSet("excel with a part of bytes", ReceivedBytes.excel("xl/media/foto.BIN")),
				argumentSet("word and excel at once", ReceivedBytes.word("xl/workbook.xml")),
				argumentSet("word cut off", Arrays.copyOf(word, word.length - 30)),
				argumentSet("old word", ReceivedBytes.compound("Root Entry", "WordDocument")),
				argumentSet("compound without root", ReceivedBytes.compound("__properties_version1.0")),
				argumentSet("compound cut off",
						Arrays.copyOf(ReceivedBytes.compound("Root Entry", "__nameid_version1.0"), 1000)));
	}

	@Test
	void theListOfALargeZipIsFoundAtItsEnd() throws IOException {
		var names = Stream.iterate(0, number -> number + 1).limit(600).map(number -> "word/media/" + number + ".png");
		assertThat(typeOf(ReceivedBytes.word(names.toArray(String[]::new)))).contains(ZipLook.WORD);
	}

	private static Optional<String> typeOf(byte[] bytes) throws IOException {
		var incoming = new Incoming(new ByteArrayInputStream(bytes), () -> 0);
		var begun = PaperType.begun(incoming.beginning());
		incoming.transferTo(OutputStream.nullOutputStream());
		return begun.flatMap(type -> PaperType.whole(type, incoming));
	}

}

package org.wageaccord.statute.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.YearCalendar;

/**
 * The packs and calendars of the class path ({@code statute/*.yaml}, listed in {@code packs.list}) and of the folder an operator names. A pack of the
 * folder takes the place of the one with the same name on the class path, a calendar that of the same year.
 */
public record PackFiles(List<Pack> packs, List<YearCalendar> calendars) {

    private static final String CALENDAR = "calendar-";

    /** A file with its name as a fault tells it. */
    private record Text(String file, String text) {
        boolean isCalendar() {
            return file.substring(file.lastIndexOf('/') + 1).startsWith(CALENDAR);
        }
    }

    /** @throws PackFault with file and line for the first thing that is wrong */
    public static PackFiles read(@Nullable Path folder) {
        Map<String, Pack> packs = new LinkedHashMap<>();
        Map<Integer, YearCalendar> calendars = new TreeMap<>();
        take(ofTheClassPath(), packs, calendars);
        List<Pack> shipped = List.copyOf(packs.values());
        if (folder != null) {
            take(of(folder), packs, calendars);
        }
        List<Pack> all = List.copyOf(packs.values());
        PackCheck.demand(all, shipped);
        return new PackFiles(all, List.copyOf(calendars.values()));
    }

    /** Packs given as texts, checked against each other. */
    static List<Pack> of(Map<String, String> textsByFile) {
        List<Pack> packs = kept(textsByFile);
        PackCheck.demand(packs, List.of());
        return packs;
    }

    /** Packs as they were kept, some of those that were checked together when they were loaded. */
    public static List<Pack> kept(Map<String, String> textsByFile) {
        return textsByFile.entrySet().stream()
                .map(entry -> PackReader.pack(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void take(List<Text> texts, Map<String, Pack> packs, Map<Integer, YearCalendar> calendars) {
        Map<String, Pack> taken = new LinkedHashMap<>();
        for (Text text : texts) {
            if (text.isCalendar()) {
                YearCalendar year = CalendarReader.year(text.file(), text.text());
                calendars.put(year.year(), year);
            } else {
                Pack pack = PackReader.pack(text.file(), text.text());
                Pack other = taken.put(pack.id(), pack);
                if (other != null) {
                    throw new PackFault(
                            text.file(),
                            1,
                            "",
                            "pack '" + pack.id() + "' is written in "
                                    + other.origin().file() + " too");
                }
            }
        }
        packs.putAll(taken);
    }

    /** The files named in {@code statute/packs.list}: asking every jar for such files would open them all. */
    private static List<Text> ofTheClassPath() {
        return resource("packs.list")
                .lines()
                .filter(name -> !name.isBlank() && !name.startsWith("#"))
                .map(name -> new Text("statute/" + name, resource(name)))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = PackFiles.class.getResourceAsStream("/statute/" + name)) {
            if (in == null) {
                throw new PackFault("statute/packs.list", 0, name, "no such file on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PackFault(folder.toString(), 0, "", "no such folder; wage-accord.statute.folder names one");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Text> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                texts.add(new Text(file.toString(), Files.readString(file)));
            }
            return sorted(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Text> sorted(Collection<Text> texts) {
        return texts.stream().sorted(Comparator.comparing(Text::file)).toList();
    }
}

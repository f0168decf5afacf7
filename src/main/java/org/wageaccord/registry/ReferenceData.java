package org.wageaccord.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.City;

/**
 * Towns of the city and industries (GB/T 4754-2017). Industries are refreshed from the class path at every start; towns
 * are put in once, for the city edits them afterwards.
 */
@Component
class ReferenceData implements InitializingBean {

    private static final String INDUSTRIES = "registry/industries.csv";
    private static final String DIVISIONS = "registry/industry-divisions.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient jdbc;
    private final City city;

    ReferenceData(JdbcClient jdbc, City city) {
        this.jdbc = jdbc;
        this.city = city;
    }

    @Override
    public void afterPropertiesSet() {
        for (CSVRecord row : read(DIVISIONS)) {
            jdbc.sql("insert into registry.industry_division (code, name, section, section_name) values (?, ?, ?, ?)"
                            + " on conflict (code) do nothing")
                    .params(row.get("code"), row.get("name"), row.get("section"), row.get("sectionName"))
                    .update();
        }
        for (CSVRecord row : read(INDUSTRIES)) {
            jdbc.sql("insert into registry.industry (code, name) values (?, ?)"
                            + " on conflict (code) do update set name = excluded.name"
                            + " where registry.industry.name <> excluded.name")
                    .params(row.get("code"), row.get("name"))
                    .update();
        }
        if (allTowns() == 0) {
            for (CSVRecord row : read("registry/towns-%s.csv".formatted(city.place()))) {
                jdbc.sql("insert into registry.town (code, name) values (?, ?) on conflict do nothing")
                        .params(row.get("code"), row.get("name"))
                        .update();
            }
        }
    }

    /** The towns in which an enterprise may be entered, in the order of their codes. */
    List<Town> towns() {
        return jdbc.sql("select code, name from registry.town where valid order by code")
                .query(Town.class)
                .list();
    }

    Industries industries() {
        return new Industries(classes(), divisions());
    }

    /** Names of the industry classes by code. */
    Map<String, String> classes() {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("select code, name from registry.industry order by code").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private Map<String, IndustryDivision> divisions() {
        Map<String, IndustryDivision> divisions = new LinkedHashMap<>();
        jdbc.sql("select code, name, section, section_name from registry.industry_division order by code")
                .query(IndustryDivision.class)
                .list()
                .forEach(division -> divisions.put(division.code(), division));
        return divisions;
    }

    private long allTowns() {
        return jdbc.sql("select count(*) from registry.town").query(Long.class).single();
    }

    /** A city whose towns are not on the class path starts without: it enters its own. */
    private static List<CSVRecord> read(String path) {
        ClassPathResource file = new ClassPathResource(path);
        if (!file.exists()) {
            return List.of();
        }
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

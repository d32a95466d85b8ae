package io.plenary.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.exchange.RealData;
import io.plenary.exchange.merge.Laid;
import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is written passes the official schemas, whatever was read. */
class SchemasTest {
    static Stream<String> files() {
        return RealData.programmes();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_real_programme_is_written_as_the_official_schemas_ask(String name) throws Exception {
        var plan = Laid.over(Plan.empty(), ProgrammeReader.read(RealData.bytes("programmes/" + name)))
                .plan();
        assertEquals(List.of(), xml(ScheduleXmlFile.of(Editions.of(plan))));
        assertJson(ScheduleJsonFile.of(Editions.of(plan)));
    }

    @Test
    void a_programme_without_a_session_passes_too() throws Exception {
        assertEquals(List.of(), xml(ScheduleXmlFile.of(Editions.of(Plan.empty()))));
        assertJson(ScheduleJsonFile.of(Editions.of(Plan.empty())));
    }

    @Test
    void characters_that_xml_forbids_are_left_out() throws Exception {
        var one = Plans.retitled(
                Plans.talk(SessionId.next(), Plans.NINE, Plans.HALL, Plans.SOFIA),
                "a\u0001b\ufffec\ud83d\ude00 ]]> <&");
        var text = ScheduleXmlFile.of(Editions.of(Plans.of(one)));
        assertEquals(List.of(), xml(text));
        assertEquals(
                "abc\ud83d\ude00 ]]> <&",
                Laid.read(text).sessions().getFirst().text().title());
    }

    private static List<String> xml(String text) throws SAXException, IOException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(RealData.folder().resolve("schemas/schedule.xml.xsd").toFile());
        var validator = schema.newValidator();
        var errors = new ArrayList<String>();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException one) {
                errors.add(one.getLineNumber() + ": " + one.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(text)));
        return errors;
    }

    private static void assertJson(String text) {
        var schema = new JsonObject(RealData.text("schemas/schedule-v1.schema.json"));
        schema.remove("$id");
        schema.remove("$schema");
        var options = new JsonSchemaOptions()
                .setDraft(Draft.DRAFT7)
                .setBaseUri("https://plenary.test")
                .setOutputFormat(OutputFormat.Basic);
        var result = Validator.create(JsonSchema.of(schema), options).validate(new JsonObject(text));
        assertTrue(result.getValid(), () -> result.getErrors().stream()
                .map(one -> one.getInstanceLocation() + " " + one.getError())
                .skip(Math.max(0, result.getErrors().size() - 5))
                .toList()
                .toString());
    }
}

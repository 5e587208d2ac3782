package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack demands of blocks and views; {@code '} stands for quotation marks, ~N~ for N x's. */
class ValidationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'nonsense'}",
        "{'type':'divider','color':'red'}",
        "{'type':'section'}",
        "{'type':'section','text':'a'}",
        "{'type':'section','text':{'type':'markdown','text':'a'}}",
        "{'type':'section','text':{'type':'plain_text','text':''}}",
        "{'type':'section','text':{'type':'plain_text','text':'~3001~'}}",
        "{'type':'section','text':{'type':'plain_text','text':'a','verbatim':true}}",
        "{'type':'section','block_id':'~256~','text':{'type':'plain_text','text':'a'}}",
        "{'type':'section','fields':[{'type':'mrkdwn','text':'~2001~'}]}",
        "{'type':'header','text':{'type':'mrkdwn','text':'a'}}",
        "{'type':'header','text':{'type':'plain_text','text':'~151~'}}",
        "{'type':'context','elements':[]}",
        "{'type':'context','elements':[{'type':'button'}]}",
        "{'type':'actions','elements':[]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'~76~'}}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'a'}}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'value':'~2001~'}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'style':'red'}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'url':'javascript:x'}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'accessibility_label':'~76~'}]}",
        "{'type':'actions','elements':[{'type':'button','action_id':'~256~','text':{'type':'plain_text','text':'a'}}]}",
        "{'type':'actions','elements':[{'type':'feedback_buttons'}]}",
        "{'type':'context_actions','elements':[{'type':'feedback_buttons','positive_button':{'text':{'type':'plain_text','text':'a'},'value':'b'}}]}",
        "{'type':'rich_text','elements':[]}",
        "{'type':'rich_text','elements':[{'type':'text','text':'a'}]}",
        "{'type':'rich_text','elements':[{'type':'rich_text_quote','elements':[{'type':'text','text':''}]}]}",
        "{'type':'rich_text','elements':[{'type':'rich_text_quote','elements':[{'type':'plain','text':'a'}]}]}",
        "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'link','url':'a b'}]}]}",
        "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a','style':{'big':true}}]}]}",
        "{'type':'markdown','text':'~12001~'}",
        "'text'"
      })
  void refusesABlock(String block) {
    assertThatThrownBy(() -> BlockRules.message(json("[" + block + "]")))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("invalid_blocks [")
        .hasMessageContaining("json-pointer:/blocks/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'divider'}",
        "{'type':'section','expand':true,'text':{'type':'mrkdwn','text':'~3000~','verbatim':true}}",
        "{'type':'context','elements':[{'type':'mrkdwn','text':'a'},{'type':'plain_text','text':'b','emoji':false}]}",
        "{'type':'actions','block_id':'a','elements':[{'type':'button','action_id':'b','value':'c','style':'danger','text':{'type':'plain_text','text':'d'},'confirm':{'title':{'type':'plain_text','text':'e'},'text':{'type':'mrkdwn','text':'f'},'confirm':{'type':'plain_text','text':'g'},'deny':{'type':'plain_text','text':'h'}}}]}",
        "{'type':'context_actions','elements':[{'type':'feedback_buttons','action_id':'f','positive_button':{'text':{'type':'plain_text','text':'a'},'value':'b','accessibility_label':'c'},'negative_button':{'text':{'type':'plain_text','text':'d'},'value':'e'}}]}",
        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a','style':{'bold':true}}]}]}]}"
      })
  void takesABlock(String block) {
    assertThatCode(() -> BlockRules.message(json("[" + block + "]"))).doesNotThrowAnyException();
  }

  @Test
  void countsBlocksAndCharacters() {
    String divider = "{'type':'divider'},";
    String long3000 = "{'type':'section','text':{'type':'plain_text','text':'~2900~'}},";

    assertRefused("[" + divider.repeat(51).replaceFirst(",$", "") + "]", "invalid_blocks");
    assertRefused("[" + long3000.repeat(5).replaceFirst(",$", "") + "]", "msg_blocks_too_long");
  }

  @Test
  void refusesTheSameIdTwice() {
    String button =
        "{'type':'button','action_id':'a','text':{'type':'plain_text','text':'b'}}";
    String actions = "{'type':'actions','elements':[" + button + "]}";

    assertRefused("[" + actions + "," + actions + "]", "`action_id` a already exists");
    assertRefused(
        "[{'type':'divider','block_id':'d'},{'type':'divider','block_id':'d'}]",
        "`block_id` d already exists");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'home','blocks':[]}",
        "{'type':'modal','blocks':[]}",
        "{'type':'modal','title':{'type':'plain_text','text':'~25~'},'blocks':[]}",
        "{'type':'modal','title':{'type':'plain_text','text':'a'},'close':{'type':'mrkdwn','text':'a'},'blocks':[]}",
        "{'type':'modal','title':{'type':'plain_text','text':'a'},'private_metadata':'~3001~','blocks':[]}",
        "{'type':'modal','title':{'type':'plain_text','text':'a'},'id':'V1','blocks':[]}",
        "{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[{'type':'context_actions','elements':[]}]}",
        "{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input'}}]}"
      })
  void refusesAModal(String view) {
    assertThatThrownBy(() -> ViewRules.modal(json(view)))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("invalid_arguments [");
  }

  @Test
  void takesAModalWithReasonsAndAHome() {
    String reasons =
        """
        {'type':'modal','callback_id':'r','private_metadata':'t1','notify_on_close':true,
         'title':{'type':'plain_text','text':'What is the matter?'},
         'submit':{'type':'plain_text','text':'Send'},'close':{'type':'plain_text','text':'Cancel'},
         'blocks':[{'type':'input','block_id':'b','label':{'type':'plain_text','text':'Reason'},
          'element':{'type':'radio_buttons','action_id':'a','options':[
            {'text':{'type':'plain_text','text':'Wrong'},'value':'wrong'}]}}]}\
        """;

    assertThatCode(() -> ViewRules.modal(json(reasons))).doesNotThrowAnyException();
    assertThatCode(() -> ViewRules.home(json("{'type':'home','blocks':[{'type':'divider'}]}")))
        .doesNotThrowAnyException();
  }

  @Test
  void seesWhoWouldBePinged() {
    JsonNode blocks =
        json(
            """
            [{'type':'section','text':{'type':'mrkdwn','text':'<!channel> <@U7> a &lt;@U8&gt;'}},
             {'type':'section','text':{'type':'plain_text','text':'<!here>'}},
             {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[
               {'type':'broadcast','range':'everyone'},{'type':'text','text':'<!channel>'}]}]}]\
            """);

    assertThat(Words.pings("a <!here>", blocks))
        .containsExactly("!here", "!channel", "@U7", "<!everyone>");
  }

  private static void assertRefused(String blocks, String why) {
    assertThatThrownBy(() -> BlockRules.message(json(blocks)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  private static JsonNode json(String text) {
    String filled =
        Pattern.compile("~(\\d+)~")
            .matcher(text.replace('\'', '"'))
            .replaceAll(found -> "x".repeat(Integer.parseInt(found.group(1))));
    try {
      return JSON.readTree(filled);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

package org.sarika.platform.slack.blocks;

import com.google.gson.JsonArray;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarika.render.Line;

/** The blocks of one message or view as they are put together; keeps their ids apart. */
final class BlockList {
  /** Buttons in a row; Slack takes 25, but nobody reads so many. */
  private static final int IN_A_ROW = 10;

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final Map<String, Integer> used = new HashMap<>();

  BlockList lines(List<Line> group) {
    return add(RichTextLines.of(nextId(), group));
  }

  /** A heading of our own, at most 150 UTF-16 units. */
  BlockList heading(String words) {
    return add(HeaderBlock.builder().blockId(nextId()).text(plain(words)).build());
  }

  BlockList divider() {
    return add(DividerBlock.builder().blockId(nextId()).build());
  }

  /** A block of another making, with an id of its own. */
  BlockList add(LayoutBlock block) {
    blocks.add(block);
    return this;
  }

  BlockList buttons(List<Choice> choices) {
    for (int from = 0; from < choices.size(); from += IN_A_ROW) {
      actions(
          choices.subList(from, Math.min(from + IN_A_ROW, choices.size())).stream()
              .<BlockElement>map(this::button)
              .toList());
    }
    return this;
  }

  /** A button that asks whether it is meant. */
  BlockList button(Choice choice, ConfirmationDialogObject confirm) {
    ButtonElement button = button(choice);
    button.setConfirm(confirm);
    button.setStyle("danger");
    return actions(List.of(button));
  }

  /** Slack's own two thumbs. */
  BlockList feedback(Choice helpful, Choice notHelpful) {
    FeedbackButtonsElement element =
        FeedbackButtonsElement.builder()
            .actionId(idOf(helpful.value()))
            .positiveButton(feedback(helpful))
            .negativeButton(feedback(notHelpful))
            .build();
    return add(ContextActionsBlock.builder().blockId(nextId()).elements(List.of(element)).build());
  }

  int size() {
    return blocks.size();
  }

  List<LayoutBlock> blocks() {
    return List.copyOf(blocks);
  }

  JsonArray json() {
    JsonArray json = new JsonArray();
    blocks.forEach(block -> json.add(BlockKitJson.of(block)));
    return json;
  }

  /** Text of Slack's that is never read as markup, nor as names of emoji. */
  static PlainTextObject plain(String words) {
    return PlainTextObject.builder().text(words).emoji(false).build();
  }

  private BlockList actions(List<BlockElement> elements) {
    return add(ActionsBlock.builder().blockId(nextId()).elements(elements).build());
  }

  private ButtonElement button(Choice choice) {
    return ButtonElement.builder()
        .actionId(idOf(choice.value()))
        .value(choice.value().value())
        .text(plain(choice.label()))
        .accessibilityLabel(choice.spoken())
        .build();
  }

  private static FeedbackButtonObject feedback(Choice choice) {
    return FeedbackButtonObject.builder()
        .text(plain(choice.label()))
        .value(choice.value().value())
        .accessibilityLabel(choice.spoken())
        .build();
  }

  private String nextId() {
    return "b" + (blocks.size() + 1);
  }

  /** The second one of a kind has another id than the first. */
  private String idOf(ButtonValue value) {
    int count = used.merge(value.actionId(), 1, Integer::sum);
    return count == 1 ? value.actionId() : value.actionId() + "_" + count;
  }
}

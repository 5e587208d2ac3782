package org.sarika.fake.slack;

import java.io.IOException;
import java.time.Clock;

/** Everything a {@link FakeSlack} is made of, put together and started. */
final class Parts implements AutoCloseable {
  final World world;
  final Faults faults = new Faults();
  final Journal journal = new Journal();
  final Floods floods;
  final Repeats repeats;
  final Triggers triggers;
  final Views views;
  final OAuth oauth;
  final Sockets sockets;
  final Deliveries deliveries;
  final SocketMode socket;
  final HttpMode http;
  final Crowd crowd;
  final ApiServer server;

  Parts(SlackApp app, Clock clock) throws IOException {
    world = new World(app, clock);
    floods = new Floods(world);
    repeats = new Repeats(world);
    triggers = new Triggers(world);
    views = new Views(world);
    oauth = new OAuth(world);
    sockets = new Sockets(world);
    deliveries = new Deliveries(world, journal, sockets);
    socket = new SocketMode(world, sockets, deliveries);
    http = new HttpMode(world, deliveries);
    Messages messages = new Messages(world);
    Responses responses = new Responses(world, messages);
    Echo echo = new Echo();
    WebApi api = new WebApi(world, floods, messages, echo, views, triggers, oauth, socket::address);
    Files files = new Files(world);
    server = new ApiServer(world, api, responses, oauth, files, faults, journal);
    files.at(server.url());
    crowd =
        new Crowd(
            world,
            messages,
            new Events(world, deliveries, repeats),
            new Interactions(world, deliveries, triggers, responses, views, server::url),
            views,
            repeats,
            files);
    sockets.over(deliveries);
    echo.to(crowd);
    start();
  }

  private void start() {
    server.start();
    socket.restart();
    deliveries.start();
  }

  @Override
  public void close() {
    deliveries.close();
    socket.kill();
    http.close();
    server.close();
  }
}

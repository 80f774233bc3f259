"""A program in another language, with its standard library alone, that uses the simulator from end to end.

Reads from its environment where the control API is, and the control token if there is one. Prints a line per step;
any surprise ends it with a traceback.
"""

import hashlib
import hmac
import http.server
import json
import os
import threading
import urllib.error
import urllib.parse
import urllib.request

CONTROL = os.environ["CONTROL_URL"]
TOKEN = os.environ.get("CONTROL_TOKEN")
SECRET = "shared with the receiver"


def send(method, url, body=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, method=method, headers=dict(headers or {}))
    if data is not None:
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            status, text = response.status, response.read()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read()
    return status, (json.loads(text) if text else None)


def control(method, path="", body=None):
    return send(method, CONTROL + path, body, {"Authorization": f"Bearer {TOKEN}"} if TOKEN else {})


def expect(actual, wanted, what):
    assert actual == wanted, f"{what}: {actual!r}, not {wanted!r}"
    print("ok", what)


status, document = send("GET", CONTROL + "/openapi.json")
expect(document["openapi"], "3.1.0", "the document is there")

status, about = control("GET")
client = about["clients"][0]


def token():
    form = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
    request = urllib.request.Request(about["oauthUrl"], data=form)
    password = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    password.add_password(None, about["oauthUrl"], client["clientId"], client["clientSecret"])
    opener = urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(password))
    with opener.open(request, timeout=30) as response:
        return json.load(response)["access_token"]


bearer = token()


def api(method, path, body=None):
    headers = {"Authorization": f"Bearer {bearer}", "Enode-Version": "2024-10-01"}
    return send(method, about["apiUrl"] + path, body, headers)


# Builders for every kind of asset.
ids = {}
for plural, options in {
    "vehicles": {"vendor": "TESLA", "batteryLevel": 40, "pluggedIn": True},
    "chargers": {"vendor": "EASEE"},
    "hvacs": {"vendor": "TADO"},
    "inverters": {"vendor": "FRONIUS"},
    "batteries": {"vendor": "TESLA"},
    "meters": {"vendor": "SMA"},
}.items():
    status, asset = control("POST", f"/users/ada/{plural}", options)
    expect((status, asset["state"]["vendor"]), (201, options["vendor"]), f"{plural} are added")
    expect(api("GET", f"/{plural}/{asset['id']}")[0], 200, f"{plural} are in the API")
    ids[plural] = asset["id"]

# A receiver of webhooks.
received = []


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        signature = "sha1=" + hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()
        received.append((hmac.compare_digest(signature, self.headers["x-enode-signature"]), json.loads(body)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


receiver = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{receiver.server_port}/enode"
status, _ = control("POST", "/webhooks", {"secret": SECRET, "url": url, "events": ["user:vehicle:updated"]})
expect(status, 201, "a webhook is subscribed")

# A command, its outcome, the clock and what the receiver gets.
control("POST", "/actions/next", {"outcome": "CONFIRMED", "after": "2m"})
status, action = api("POST", f"/vehicles/{ids['vehicles']}/charging", {"action": "START"})
expect(action["state"], "PENDING", "a command is pending")
control("POST", "/clock/advance", {"by": "3m"})
expect(api("GET", f"/vehicles/actions/{action['id']}")[1]["state"], "CONFIRMED", "it ends as the script says")
control("POST", "/webhooks/flush")
expect(all(valid for valid, _ in received) and len(received) > 0, True, "deliveries are signed")
expect({event["event"] for _, events in received for event in events}, {"user:vehicle:updated"}, "they are the events")
status, deliveries = control("GET", "/deliveries?state=delivered")
expect(len(deliveries["data"]), len(received), "the log of deliveries agrees")

# Events that are taken instead of received.
status, webhook = control("POST", "/webhooks", {"secret": SECRET, "events": ["user:charger:updated"]})
control("POST", "/deliveries/next", {"webhookId": webhook["id"], "duplicates": 1})
control("PATCH", f"/assets/{ids['chargers']}", {"pluggedIn": False})
status, taken = control("POST", "/deliveries/take", {"webhookId": webhook["id"]})
expect(len(taken["data"]), 2, "a delivery is taken, with the copy that a script wants")

# What goes wrong.
status, fault = control(
    "POST", "/faults", {"route": "GET /vehicles", "fault": {"type": "problem", "status": 429, "retryAfter": "2s"}, "times": 1}
)
expect([api("GET", "/vehicles")[0] for _ in range(2)], [429, 200], "a fault hits once")
expect(control("GET", f"/faults/{fault['id']}")[1]["hits"], 1, "and is counted")
control("POST", "/tokens/revoke")
expect(api("GET", "/vehicles")[0], 401, "tokens are revoked")
bearer = token()
control("POST", "/users/ada/lose-credentials", {"vendor": "TADO"})
expect(api("GET", f"/hvacs/{ids['hvacs']}")[1]["isReachable"], False, "credentials are lost")
control("POST", "/health/vendors", {"vendor": "TESLA", "status": "OUTAGE"})
health = {vendor["vendor"]: vendor["status"] for vendor in api("GET", "/health/vehicles")[1]}
expect(health["TESLA"], "OUTAGE", "a vendor is out")
status, problem = control("POST", "/faults", {"route": "GET /moon", "fault": {"type": "truncate"}})
expect((status, problem["status"], "GET /moon" in problem["detail"]), (400, 400, True), "nonsense is refused in words")

# Linking, as the user would do it in a browser.
scopes = {"scopes": ["vehicle:read:data"], "language": "browser", "redirectUri": "https://app.example/done"}
status, session = api("POST", "/users/bob/link", scopes)
status, linked = control("POST", "/link-completions", {"linkUrl": session["linkUrl"], "vendor": "KIA"})
expect((linked["userId"], linked["assets"][0]["type"]), ("bob", "vehicle"), "an account is linked")

# Snapshot, restore, reset. What is being delivered is no data yet.
control("POST", "/webhooks/flush")
status, snapshot = control("GET", "/snapshot")
expect(control("DELETE", f"/assets/{ids['meters']}")[0], 204, "a meter is removed")
expect(api("GET", f"/meters/{ids['meters']}")[0], 404, "it is gone")
expect(control("PUT", "/snapshot", snapshot)[0], 204, "the snapshot is put back")
expect(api("GET", f"/meters/{ids['meters']}")[0], 200, "the meter is back")
expect(len(control("GET", "/requests")[1]["data"]) > 10, True, "requests are logged")
expect(control("POST", "/reset")[0], 204, "everything is reset")
expect(control("GET", "/requests")[1]["data"], [], "the log is empty")
bearer = token()
expect(api("GET", "/users")[1]["data"], [], "nobody is there")
receiver.shutdown()

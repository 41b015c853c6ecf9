-- What wrk asks for: a random user of the cookie file, and for that user a random dossier of the own office.
-- Arguments after "--": the cookie file and the page: start, plate, name, number, dossier, mixed, or those of staff.

local users, kind = {}, "start"
local pages = {}

local function letter(n)
	return ("BDFGHJKLNPRTVXZ"):sub(n % 15 + 1, n % 15 + 1)
end

local function plate(id)
	local n = (id * 7919 + 12345) % 3375000
	return letter(math.floor(n / 1000)) .. letter(math.floor(n / 15000)) .. string.format("%03d", n % 1000)
		.. letter(math.floor(n / 225000))
end

local function number(id)
	return string.format("%d-%06d", 2023 + id % 4, 100000 + math.floor(id / 4))
end

pages.start = function() return "/dossiers" end
pages.plate = function(user) return "/dossiers?zoek=" .. plate(user:dossier()) end
pages.number = function(user) return "/dossiers?zoek=" .. number(user:dossier()) end
pages.name = function(user) return "/dossiers?zoek=" .. user.names[math.random(#user.names)] end
pages.dossier = function(user) return "/dossiers/" .. number(user:dossier()) end
pages["staff-mine"] = function() return "/kantoor/dossiers" end
pages["staff-all"] = function() return "/kantoor/dossiers?van=alle" end
pages["staff-waiting"] = function() return "/kantoor/dossiers?van=alle&wacht=ja&sorteer=wacht" end
pages["staff-plate"] = function(user) return "/kantoor/dossiers?van=alle&zoek=" .. plate(user:dossier()) end
pages["staff-dossier"] = function(user) return "/kantoor/dossiers/" .. number(user:dossier()) end
pages.mixed = function(user)
	local dice = math.random()
	if dice < 0.35 then return pages.start(user) end
	if dice < 0.45 then return pages.plate(user) end
	if dice < 0.60 then return pages.name(user) end
	return pages.dossier(user)
end

function setup(thread)
	counter = (counter or 0) + 1
	thread:set("seed", os.time() + counter * 7919)
end

function init(args)
	math.randomseed(seed)
	kind = args[2]
	for line in io.lines(args[1]) do
		local first, last, names, cookie = line:match("^(%d+) (%d+) (%S+) (.+)$")
		local user = { first = tonumber(first), last = tonumber(last), names = {}, headers = { Cookie = cookie } }
		for name in names:gmatch("[^,]+") do user.names[#user.names + 1] = name end
		function user:dossier() return math.random(self.first, self.last) end
		users[#users + 1] = user
	end
end

function request()
	local user = users[math.random(#users)]
	return wrk.format("GET", pages[kind](user), user.headers)
end

function done(summary, latency)
	local errors = summary.errors
	io.write(string.format("RESULT %.0f %.2f %.2f %.2f %d %.0f\n", summary.requests / (summary.duration / 1e6),
		latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
		errors.status + errors.connect + errors.read + errors.write + errors.timeout,
		summary.bytes / math.max(summary.requests, 1)))
end

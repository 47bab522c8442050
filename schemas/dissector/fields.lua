-- The protocol and its display fields: sysdig's names, Stratoshark's types.

-- The file may be installed for all users and for one.
if package.loaded["syscap.lua"] then return end
package.loaded["syscap.lua"] = true

local syscap = Proto("syscap", "Linux System Call")

local Fields = {
    by_id = {},     -- directory id: { field, kind, group, v4, v6 }
    bits = {},      -- { field, mask, group, with }
    argument = {},  -- parameter's name: field of its text
    raw = {},       -- parameter's name: class of value: field
    number = {},    -- parameter's number: field of its text
}

do
    local all = {}

    -- Makes a field. Another plugin may have its name with a type that does not go with this one (Stratoshark's has
    -- a protocol named `proc.aname`): there it is `syscap.NAME`.
    local function keep(make, name, ...)
        local made, field = pcall(make, name, ...)
        if not made then field = make("syscap." .. name, ...) end
        all[#all + 1] = field
        return field
    end

    -- Makes a field of the first of these types that goes with that of another plugin's field of its name; also which.
    local function keep_first(makes, name, ...)
        for at, make in ipairs(makes) do
            local made, field = pcall(make, name, ...)
            if made then
                all[#all + 1] = field
                return field, at
            end
        end
        return keep(makes[1], name, ...), 1
    end

    local function decimal(make)
        return function(name, title) return make(name, title, base.DEC) end
    end

    local make = {
        text = ProtoField.string, -- FT_STRINGZ goes with it, but would read on to the next NUL
        bytes = ProtoField.bytes,
        bool = ProtoField.bool,
        i16 = decimal(ProtoField.int16),
        i32 = decimal(ProtoField.int32),
        i64 = decimal(ProtoField.int64),
        u16 = decimal(ProtoField.uint16),
        u32 = decimal(ProtoField.uint32),
        u64 = decimal(ProtoField.uint64),
        time = decimal(ProtoField.uint64),
        duration = decimal(ProtoField.uint64),
        f64 = ProtoField.double,
        -- classes of parameters
        int = decimal(ProtoField.int64),
        uint = decimal(ProtoField.uint64),
        double = ProtoField.double,
    }

    local groups = {
        evt = "event", proc = "process", thread = "process", fd = "file", fdlist = "file", fs = "file",
        user = "user", group = "user", container = "container",
    }

    local function add_row(row)
        local id, name, kind, title = row[1], row[2], row[3], row[4]
        local group = groups[name:match("^%a+")] or "event"
        local field, is_foreign
        if kind == "ip" or row.ancestors then
            -- Where Stratoshark's plugin is loaded, addresses are bytes, and there is a protocol of the ancestors' name.
            local other = kind == "ip" and ProtoField.bytes or ProtoField.protocol
            local at
            field, at = keep_first({ ProtoField.string, other }, name, title)
            is_foreign = at == 2
        else
            field = keep(make[kind], name, title)
        end
        if row.bit then
            local with = row.with and Fields.id_of[row.with]
            Fields.bits[#Fields.bits + 1] = { field = field, mask = 2 ^ row.bit, group = group, with = with, name = name }
            return
        end
        Fields.id_of[name] = id
        local entry = { field = field, kind = kind, group = group, name = name, is_foreign = is_foreign }
        if kind == "ip" then
            entry.v4 = keep(ProtoField.ipv4, name .. ".v4", title .. " (IPv4)")
            entry.v6 = keep(ProtoField.ipv6, name .. ".v6", title .. " (IPv6)")
        end
        Fields.by_id[id] = entry
        if row.ancestors then
            for number = 1, TABLES.ancestors do
                local ancestor = keep(make[kind], name .. "." .. number, title .. " " .. number)
                Fields.by_id[id + number] = {
                    field = ancestor, kind = kind, group = group == "process" and "ancestors" or group,
                    name = name .. "." .. number, any = field, any_is_protocol = is_foreign,
                }
            end
        end
    end

    Fields.id_of = {}
    for _, row in ipairs(TABLES.fields) do
        if not row.bit then add_row(row) end
    end
    for _, row in ipairs(TABLES.fields) do
        if row.bit then add_row(row) end
    end

    local titles = TABLES.header
    Fields.num = keep(ProtoField.uint64, "evt.num", titles["evt.num"], base.DEC)
    Fields.rawtime = keep(ProtoField.uint64, "evt.rawtime", titles["evt.rawtime"] .. " (ns)", base.DEC)
    Fields.latency = keep(ProtoField.uint64, "evt.latency", titles["evt.latency"] .. " (ns)", base.DEC)
    Fields.latency_s = keep(ProtoField.uint64, "evt.latency.s", "Latency, whole seconds", base.DEC)
    Fields.latency_ns = keep(ProtoField.uint64, "evt.latency.ns", "Latency, nanoseconds of the second", base.DEC)
    Fields.latency_human = keep(ProtoField.string, "evt.latency.human", "Latency")
    Fields.latency_us = keep(ProtoField.double, "syscap.latency", "Latency (µs)")
    Fields.dir = keep(ProtoField.string, "evt.dir", titles["evt.dir"])
    Fields.category = keep(ProtoField.string, "evt.category", titles["evt.category"])
    Fields.cpu = keep(ProtoField.int16, "evt.cpu", titles["evt.cpu"], base.DEC)
    Fields.tid = keep(ProtoField.int64, "thread.tid", titles["thread.tid"], base.DEC)
    Fields.incomplete = keep(ProtoField.string, "evt.incomplete", titles["evt.incomplete"])
    Fields.surplus = keep(ProtoField.uint32, "evt.surplus", titles["evt.surplus"], base.DEC)
    Fields.cut = keep(ProtoField.bool, "evt.truncated", "Values Cut")
    Fields.cut_value = keep(ProtoField.string, "evt.truncated.value", "Cut Value")
    Fields.args = keep(ProtoField.string, "evt.args", titles["evt.args"])
    Fields.rawarg = keep(ProtoField.bytes, "evt.rawarg", titles["evt.rawarg"])
    Fields.buffer = keep(ProtoField.bytes, "evt.buffer", titles["evt.buffer"])
    Fields.groups = {}
    for group, title in pairs({
        event = "Event", flags = "Flags", process = "Process", ancestors = "Ancestors", file = "File Descriptor",
        user = "User", container = "Container", args = "Arguments", data = "Data",
    }) do
        Fields.groups[group] = keep(ProtoField.none, "syscap." .. group, title)
    end
    -- what Stratoshark's default columns show of events that its own engine reads
    Fields.event_name = keep(ProtoField.string, "sysdig.event_name", "Event name")

    for number = 0, 31 do
        Fields.number[number] = keep(ProtoField.string, "evt.arg." .. number, "Argument " .. number)
    end
    for name, classes in pairs(TABLES.arguments) do
        Fields.argument[name] = keep(ProtoField.string, "evt.arg." .. name, name)
        local raw = {}
        local plain = "evt.rawarg." .. name
        for class in classes:gmatch("%a+") do
            local path = next(raw) and plain .. "." .. class or plain
            raw[class] = keep(make[class], path, name .. " (raw)")
        end
        raw.int, raw.uint = raw.int or raw.uint, raw.uint or raw.int
        Fields.raw[name] = raw
    end

    syscap.fields = all

    Fields.failed = ProtoExpert.new("syscap.failed", "The call failed", expert.group.RESPONSE_CODE, expert.severity.NOTE)
    Fields.denied = ProtoExpert.new("syscap.denied", "The call failed", expert.group.RESPONSE_CODE, expert.severity.WARN)
    Fields.retry = ProtoExpert.new("syscap.retry", "Not now, or the usual answer", expert.group.RESPONSE_CODE, expert.severity.CHAT)
    Fields.lost = ProtoExpert.new("syscap.lost", "Events were lost", expert.group.SEQUENCE, expert.severity.WARN)
    Fields.unpaired = ProtoExpert.new("syscap.unpaired", "Half of the call is missing", expert.group.SEQUENCE, expert.severity.CHAT)
    Fields.truncated = ProtoExpert.new("syscap.truncated", "The event was cut short", expert.group.UNDECODED, expert.severity.WARN)
    Fields.malformed = ProtoExpert.new("syscap.malformed", "Malformed event", expert.group.MALFORMED, expert.severity.ERROR)
    syscap.experts = {
        Fields.failed, Fields.denied, Fields.retry, Fields.lost, Fields.unpaired, Fields.truncated, Fields.malformed,
    }
end

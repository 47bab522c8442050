-- The tree: everything, in groups, for an event that is looked at; else only the fields that somebody asks for.

local add_tree
do
    local format, concat = string.format, table.concat
    local LENGTHS = {
        bool = 1, i16 = 2, u16 = 2, i32 = 4, u32 = 4, i64 = 8, u64 = 8, time = 8, duration = 8,
        int = 8, uint = 8,
    }
    local WHOLE = { [1] = true, [2] = true, [4] = true, [8] = true }

    -- Whatever the Lua of this host has.
    local add, referenced, add_packet_field, range_of

    local function learn(tree, tvb)
        add, referenced, add_packet_field = tree.add_le, tree.referenced, tree.add_packet_field
        range_of = tvb.range
    end

    local function add_text(tree, field, range, raw, offset, length)
        if length == 0 then return add(tree, field, range, "") end
        if raw:find("^[\1-\127]*$", 1) then return add(tree, field, range) end
        return (add_packet_field(tree, field, range, ENC_UTF_8))
    end

    -- A value of the directory; nil where its length does not fit its kind.
    local function add_value(tree, tvb, field, kind, offset, length)
        local range = range_of(tvb, offset, length)
        if kind == "text" then
            if length == 0 then return add(tree, field, range, "") end
            if event.raw:find("[\128-\255]", offset + 1) then return (add_packet_field(tree, field, range, ENC_UTF_8)) end
            return add(tree, field, range)
        end
        if kind == "bytes" then return add(tree, field, range) end
        if kind == "f64" or kind == "double" then
            return length == 8 and add(tree, field, range) or nil
        end
        local limit = LENGTHS[kind]
        if limit and WHOLE[length] and length <= limit then return add(tree, field, range) end
    end

    local function add_address(tree, tvb, entry, offset, length, wanted)
        if length ~= 4 and length ~= 16 then return nil end
        local range = range_of(tvb, offset, length)
        local version = length == 4 and entry.v4 or entry.v6
        local item
        if wanted or referenced(tree, version) then item = tree:add(version, range) end
        if wanted or referenced(tree, entry.field) then
            local bytes = tree:add(entry.field, range)
            if wanted then bytes:set_hidden() end
        end
        return item
    end

    local function seconds(nanoseconds)
        return math.floor(nanoseconds / 1000000000), math.floor(nanoseconds % 1000000000)
    end

    local function human(nanoseconds)
        if nanoseconds < 1000 then return format("%dns", nanoseconds) end
        if nanoseconds < 1000000 then return format("%.2fus", nanoseconds / 1000) end
        if nanoseconds < 1000000000 then return format("%.2fms", nanoseconds / 1000000) end
        return format("%.2fs", nanoseconds / 1000000000)
    end

    local function arguments_text()
        local list = {}
        for number = 0, event.last do
            local text = argument_text(number)
            if text then list[#list + 1] = param_name(number) .. "=" .. text end
        end
        return concat(list, " ")
    end

    local function incomplete()
        local marks = event.marks % 8
        if marks >= 4 then return "enter missing" end
        return marks % 4 >= 2 and "exit missing" or nil
    end

    -- What stands in the fixed part: field, offset, length; or a value to be made.
    local FIXED = {
        { Fields.num, 8, 8 }, { Fields.rawtime, 16, 8 }, { Fields.cpu, 44, 2 },
    }
    local MADE = {
        { Fields.dir, 1, 1, function() return event.marks % 2 == 1 and ">" or "<" end },
        { Fields.category, 46, 1, function() return event.category end },
        { Fields.incomplete, 1, 1, incomplete },
        { Fields.event_name, 2, 2, function() return event_name() end },
        { Fields.args, 0, 0, arguments_text },
        { Fields.latency_s, 24, 8, function() return event.latency and UInt64((seconds(event.latency))) end },
        { Fields.latency_ns, 24, 8, function() return event.latency and UInt64(select(2, seconds(event.latency))) end },
        { Fields.latency_human, 24, 8, function() return event.latency and human(event.latency) end },
        { Fields.duration, 24, 8, function() return event.latency and NSTime(seconds(event.latency)) end },
        { Fields.surplus, 50, 2, function() return event.surplus > 0 and event.surplus or nil end },
    }

    local function add_fixed(tree, tvb)
        for at = 1, #FIXED do
            local row = FIXED[at]
            if referenced(tree, row[1]) then add(tree, row[1], range_of(tvb, row[2], row[3])) end
        end
        for at = 1, #MADE do
            local row = MADE[at]
            if referenced(tree, row[1]) then
                local value = row[4]()
                if value then add(tree, row[1], range_of(tvb, row[2], row[3]), value) end
            end
        end
        if event.latency and referenced(tree, Fields.latency) then add(tree, Fields.latency, range_of(tvb, 24, 8)) end
        if event.tid >= 0 and referenced(tree, Fields.tid) then add(tree, Fields.tid, range_of(tvb, 32, 8)) end
    end

    local function has_field(id)
        local ids = event.ids
        for at = 1, event.fields do
            if ids[at] == id then return true end
        end
        return false
    end

    local function bit_set(row)
        return event.bits % (2 * row.mask) >= row.mask
    end

    local function add_bits(tree, tvb)
        for at = 1, #Fields.bits do
            local row = Fields.bits[at]
            if referenced(tree, row.field) and (not row.with or has_field(row.with)) then
                add(tree, row.field, range_of(tvb, 40, 4), bit_set(row))
            end
        end
    end

    local function add_fields(tree, tvb)
        local ids, offsets, lengths, by_id = event.ids, event.offsets, event.lengths, Fields.by_id
        for at = 1, event.fields do
            local entry = by_id[ids[at]]
            if entry then
                if entry.v4 then
                    add_address(tree, tvb, entry, offsets[at], lengths[at], false)
                elseif referenced(tree, entry.field) then
                    add_value(tree, tvb, entry.field, entry.kind, offsets[at], lengths[at])
                end
            end
        end
    end

    local function add_argument(tree, tvb, number, field)
        local offset = event.text_offset[number]
        if offset then return add_value(tree, tvb, field, "text", offset, event.text_length[number]) end
        offset = event.raw_offset[number]
        if offset then return add(tree, field, range_of(tvb, offset, event.raw_length[number]), argument_text(number)) end
    end

    local function raw_field(number, param)
        local named = event.name_offset[number] and Fields.raw[param_name(number)]
        if param then return param.raw, param.class end
        if named then return named.bytes, "bytes" end
    end

    local function add_raw(tree, tvb, number, field, class)
        local offset, length = event.raw_offset[number], event.raw_length[number]
        return add_value(tree, tvb, field, class, offset, length)
    end

    local function add_arguments(tree, tvb)
        local params = event.kind.params
        local any, any_raw = referenced(tree, Fields.arg), referenced(tree, Fields.rawarg)
        for number = 0, event.last do
            local param = params[number]
            local field = param and param.argument or Fields.argument[param_name(number)]
            if field and referenced(tree, field) then add_argument(tree, tvb, number, field) end
            field = Fields.number[number]
            if field and referenced(tree, field) then add_argument(tree, tvb, number, field) end
            if any then add_argument(tree, tvb, number, Fields.arg) end
            local offset = event.raw_offset[number]
            if offset then
                local raw, class = raw_field(number, param)
                if raw and referenced(tree, raw) then add_raw(tree, tvb, number, raw, class) end
                if any_raw then add(tree, Fields.rawarg, range_of(tvb, offset, event.raw_length[number])) end
            end
        end
        local buffer = event.buffer
        if buffer and event.raw_offset[buffer] and referenced(tree, Fields.buffer) then
            add(tree, Fields.buffer, range_of(tvb, event.raw_offset[buffer], event.raw_length[buffer]))
        end
    end

    -- ---- the whole tree ----

    local ORDER = { "event", "process", "ancestors", "file", "user", "container" }

    local function text_of(name)
        local text = field_text(Fields.id_of[name])
        return text ~= "" and text or nil
    end

    local function number_of(name)
        return field_number(Fields.id_of[name])
    end

    local titles = {
        event = function() return "Event: " .. event_name() end,
        process = function()
            local name, pid = text_of("proc.name"), number_of("proc.pid")
            local title = "Process: " .. (name or "?")
            if pid then title = title .. " (" .. format("%d", pid) .. ")" end
            if event.tid >= 0 and event.tid ~= pid then title = title .. ", thread " .. format("%d", event.tid) end
            return title
        end,
        ancestors = function() return "Ancestors" end,
        file = function()
            local name, number = text_of("fd.name"), number_of("fd.num")
            if not number then return "File: " .. (text_of("fs.path.name") or name or "") end
            local type = text_of("fd.type")
            local title = "File Descriptor: " .. format("%d", number)
            if type then title = title .. ", " .. type end
            return name and title .. " " .. name or title
        end,
        user = function()
            local name, number = text_of("user.name"), number_of("user.uid")
            return "User: " .. (name or "?") .. (number and format(" (%d)", number) or "")
        end,
        container = function() return "Container: " .. (text_of("container.name") or text_of("container.id") or "?") end,
    }

    local function whole_event(tree, tvb)
        add(tree, Fields.event_name, range_of(tvb, 2, 2), event_name()):set_hidden()
        add(tree, Fields.num, range_of(tvb, 8, 8))
        add(tree, Fields.category, range_of(tvb, 46, 1), event.category)
        local dir = event.marks % 2 == 1 and ">" or "<"
        add(tree, Fields.dir, range_of(tvb, 1, 1), dir):append_text(dir == ">" and " (enter)" or " (exit)")
        local why = incomplete()
        if why then
            local item = add(tree, Fields.incomplete, range_of(tvb, 1, 1), why)
            item:add_proto_expert_info(Fields.unpaired, "The call's " .. why:match("^%a+") .. " is not in the capture")
        end
        add(tree, Fields.rawtime, range_of(tvb, 16, 8))
        if event.latency then
            local range = range_of(tvb, 24, 8)
            local whole, rest = seconds(event.latency)
            local item = add(tree, Fields.duration, range, NSTime(whole, rest))
            add(item, Fields.latency, range)
            add(item, Fields.latency_human, range, human(event.latency))
            add(item, Fields.latency_s, range, UInt64(whole)):set_hidden()
            add(item, Fields.latency_ns, range, UInt64(rest)):set_hidden()
        end
        add(tree, Fields.cpu, range_of(tvb, 44, 2))
        if event.surplus > 0 then add(tree, Fields.surplus, range_of(tvb, 50, 2), event.surplus) end
    end

    local function whole_bits(groups, tvb)
        local range = range_of(tvb, 40, 4)
        local flags, names = nil, {}
        for at = 1, #Fields.bits do
            local row = Fields.bits[at]
            if not row.with or has_field(row.with) then
                local tree = groups[row.group]
                if row.group == "event" then
                    flags = flags or tree:add(range, "Flags:")
                    if bit_set(row) then names[#names + 1] = row.name:match("%.(.*)") end
                    tree = flags
                end
                if tree then add(tree, row.field, range, bit_set(row)) end
            end
        end
        if flags then flags:append_text(#names > 0 and " " .. concat(names, ", ") or " none") end
    end

    local function whole_arguments(top, tvb)
        local whole = range_of(tvb, 0, tvb:len())
        local tree = top:add(whole, format("Arguments (%d)", event.params))
        add(tree, Fields.args, range_of(tvb, 0, 0), arguments_text()):set_hidden()
        local params = event.kind.params
        for number = 0, event.last do
            local param = params[number]
            local field = param and param.argument or Fields.argument[param_name(number)]
            local item
            if field then
                item = add_argument(tree, tvb, number, field)
            else
                item = tree:add(whole, param_name(number) .. ": " .. (argument_text(number) or ""))
            end
            if item then
                field = Fields.number[number]
                if field then add_argument(item, tvb, number, field):set_hidden() end
                add_argument(item, tvb, number, Fields.arg):set_hidden()
                local offset = event.raw_offset[number]
                if offset then
                    local range = range_of(tvb, offset, event.raw_length[number])
                    local raw, class = raw_field(number, param)
                    local shown = raw and add_raw(item, tvb, number, raw, class)
                    local bytes = add(item, Fields.rawarg, range)
                    if shown then bytes:set_hidden() end
                end
            end
        end
    end

    local function whole_data(top, tvb)
        local number = event.buffer
        local offset = number and event.raw_offset[number]
        if not offset then return end
        local length = event.raw_length[number]
        local range = range_of(tvb, offset, length)
        local tree = top:add(range, format("Data (%d byte%s)", length, length == 1 and "" or "s"))
        add(tree, Fields.buffer, range)
    end

    local function whole_tree(top, tvb)
        local ids, by_id = event.ids, Fields.by_id
        local whole = range_of(tvb, 0, tvb:len())
        local there = { event = true, process = event.tid >= 0 }
        for at = 1, event.fields do
            local entry = by_id[ids[at]]
            if entry then there[entry.group] = true end
        end
        local groups = {}
        for _, group in ipairs(ORDER) do
            if there[group] then
                local parent = group == "ancestors" and groups.process or top
                groups[group] = parent:add(whole, titles[group]())
            end
            if group == "event" then whole_event(groups.event, tvb) end
            if group == "process" and event.tid >= 0 then add(groups.process, Fields.tid, range_of(tvb, 32, 8)) end
        end
        for at = 1, event.fields do
            local entry = by_id[ids[at]]
            if entry then
                local tree, offset, length = groups[entry.group], event.offsets[at], event.lengths[at]
                local item
                if entry.v4 then
                    item = add_address(tree, tvb, entry, offset, length, true)
                else
                    item = add_value(tree, tvb, entry.field, entry.kind, offset, length)
                end
                if not item then event.fault = event.fault or format("field %d has %d bytes", ids[at], length) end
            end
        end
        whole_bits(groups, tvb)
        whole_arguments(top, tvb)
        whole_data(top, tvb)
    end

    -- Adds the event at hand to `top`, the protocol's item, or below it.
    function add_tree(tree, top, tvb)
        if not add then learn(tree, tvb) end
        if tree.visible then return whole_tree(top, tvb) end
        add_fixed(top, tvb)
        add_bits(top, tvb)
        add_fields(top, tvb)
        add_arguments(top, tvb)
    end
end

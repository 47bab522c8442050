-- The tree of an event. If it is visible, it gets all fields in groups; else only the fields that a filter, a column or
-- another plugin refers to.

local add_tree
do
    local format, concat, find, sub = string.format, table.concat, string.find, string.sub
    local LENGTHS = {
        bool = 1, i16 = 2, u16 = 2, i32 = 4, u32 = 4, i64 = 8, u64 = 8, time = 8, duration = 8,
        int = 8, uint = 8,
    }
    local WHOLE = { [1] = true, [2] = true, [4] = true, [8] = true }

    -- Methods of the front end's Lua. A local variable is faster than a lookup for each call.
    local add, referenced, add_packet_field, range_of, hide

    -- The dissectors of the protocols, which stand for any of their fields.
    local header, context, arguments

    local function bind_methods(tree, tvb)
        header, context = Dissector.get("syscap"), Dissector.get("syscap.context")
        arguments = Dissector.get("syscap.arguments")
        add, referenced, add_packet_field = tree.add_le, tree.referenced, tree.add_packet_field
        range_of, hide = tvb.range, tree.set_hidden
    end

    -- Adds a value of the directory. Returns nil if its length does not fit its kind.
    local function add_value(tree, tvb, field, kind, offset, length)
        local range = range_of(tvb, offset, length)
        if kind == "text" then
            if length == 0 then return add(tree, field, range, "") end
            -- tshark prints the values of fields unescaped.
            local text = sub(event.raw, offset + 1, offset + length)
            if not find(text, "[^\32-\126]") then return add(tree, field, range) end
            local shown = printable(text)
            if shown ~= text then return add(tree, field, range, shown) end
            return (add_packet_field(tree, field, range, ENC_UTF_8))
        end
        if kind == "bytes" then return add(tree, field, range) end
        if kind == "f64" or kind == "double" then
            return length == 8 and add(tree, field, range) or nil
        end
        local limit = LENGTHS[kind]
        if limit and WHOLE[length] and length <= limit then return add(tree, field, range) end
    end

    -- Formats the groups of an IPv6 address according to RFC 5952: the first of the longest runs of zeros is `::`.
    local function ipv6_text(groups)
        local first, length, at = 0, 1, 1
        while at <= 8 do
            local last = at
            while last <= 8 and groups[last] == 0 do last = last + 1 end
            if last - at > length then first, length = at, last - at end
            at = last + 1
        end
        for number = 1, 8 do groups[number] = format("%x", groups[number]) end
        if first == 0 then return concat(groups, ":") end
        return concat(groups, ":", 1, first - 1) .. "::" .. concat(groups, ":", first + length, 8)
    end

    -- Returns an address of 4 or 16 bytes as text.
    local function address_text(bytes)
        if #bytes == 4 then return concat({ bytes:byte(1, 4) }, ".") end
        if find(bytes, "^%z%z%z%z%z%z%z%z%z%z\255\255") then return "::ffff:" .. concat({ bytes:byte(13, 16) }, ".") end
        local groups = {}
        for number = 1, 8 do
            local high, low = bytes:byte(2 * number - 1, 2 * number)
            groups[number] = high * 256 + low
        end
        return ipv6_text(groups)
    end

    local function add_address(tree, tvb, entry, offset, length, wanted)
        if length ~= 4 and length ~= 16 then return nil end
        local range = range_of(tvb, offset, length)
        local version = length == 4 and entry.v4 or entry.v6
        local item
        if wanted or referenced(tree, version) then item = tree:add(version, range) end
        if wanted or referenced(tree, entry.field) then
            local text = address_text(sub(event.raw, offset + 1, offset + length))
            local plain
            if entry.is_foreign then
                -- A filter compares a field of bytes with the bytes of "127.0.0.1". The field has as many bytes as its range.
                local bytes = add(tree, entry.field, range)
                if wanted then hide(bytes) end
                plain = add(tree, entry.field, range_of(tvb, 0, #text), text)
            else
                plain = add(tree, entry.field, range, text)
            end
            if wanted or entry.is_foreign then hide(plain) end
        end
        return item
    end

    local function seconds(nanoseconds)
        return math.floor(nanoseconds / 1000000000), math.floor(nanoseconds % 1000000000)
    end

    -- Returns microseconds as a number, which a column can sort, with four digits.
    local function microseconds(nanoseconds)
        return tonumber(format("%.4g", nanoseconds / 1000))
    end

    local function human(nanoseconds)
        if nanoseconds < 1000 then return format("%.0fns", nanoseconds) end
        if nanoseconds < 1000000 then return format("%.2fus", nanoseconds / 1000) end
        if nanoseconds < 1000000000 then return format("%.2fms", nanoseconds / 1000000) end
        return format("%.2fs", nanoseconds / 1000000000)
    end

    local function incomplete()
        local flags = event.flags % 8
        if flags >= 4 then return "enter missing" end
        return flags % 4 >= 2 and "exit missing" or nil
    end

    -- The fields of the header: field, offset, length; computed fields also have a function for the value.
    local FIXED = {
        { Fields.num, 8, 8 }, { Fields.rawtime, 16, 8 }, { Fields.cpu, 44, 2 },
    }
    local COMPUTED = {
        { Fields.dir, 1, 1, function() return event.flags % 2 == 1 and ">" or "<" end },
        { Fields.category, 46, 1, function() return event.category end },
        { Fields.incomplete, 1, 1, incomplete },
        { Fields.class, 2, 2, event_class },
        { Fields.event_name, 2, 2, function() return printable(event_name()) end },
        { Fields.args, 0, 0, function() return printable(arguments_text()) end },
        { Fields.latency_s, 24, 8, function() return event.latency and UInt64((seconds(event.latency))) end },
        { Fields.latency_ns, 24, 8, function() return event.latency and UInt64(select(2, seconds(event.latency))) end },
        { Fields.latency_human, 24, 8, function() return event.latency and human(event.latency) end },
        { Fields.latency_us, 24, 8, function() return event.latency and microseconds(event.latency) end },
        { Fields.surplus, 50, 2, function() return event.surplus > 0 and event.surplus or nil end },
    }

    local function add_fixed(tree, tvb)
        for at = 1, #FIXED do
            local row = FIXED[at]
            if referenced(tree, row[1]) then add(tree, row[1], range_of(tvb, row[2], row[3])) end
        end
        for at = 1, #COMPUTED do
            local row = COMPUTED[at]
            if referenced(tree, row[1]) then
                local value = row[4]()
                if value then add(tree, row[1], range_of(tvb, row[2], row[3]), value) end
            end
        end
        if event.latency and referenced(tree, Fields.latency) then add(tree, Fields.latency, range_of(tvb, 24, 8)) end
        if event.tid >= 0 and referenced(tree, Fields.tid) then add(tree, Fields.tid, range_of(tvb, 32, 8)) end
    end

    -- Adds the names of truncated values.
    local function add_truncated(tree, tvb, wanted)
        if not event.truncated then return end
        local item = tree
        if wanted or referenced(tree, Fields.has_truncated) then item = add(tree, Fields.has_truncated, range_of(tvb, 1, 1), true) end
        if not (wanted or referenced(tree, Fields.truncated_value)) then return end
        for _, value in ipairs(truncated_values()) do
            local range = range_of(tvb, event.truncated, event.truncated_length)
            local row = add(wanted and item or tree, Fields.truncated_value, range, printable(value.name))
            if wanted then row:append_text(format(", of %d bytes", value.length)) end
        end
    end

    local function bit_set(row)
        return event.bits % (2 * row.mask) >= row.mask
    end

    -- Returns true if a bit has a meaning: bits about the process need a thread, some others need a field.
    local function bit_is_valid(row)
        if row.group == "process" then return event.tid >= 0 end
        return not row.with or position_of(row.with)
    end

    local function add_bits(tree, tvb)
        for at = 1, #Fields.bits do
            local row = Fields.bits[at]
            if referenced(tree, row.field) and bit_is_valid(row) then
                add(tree, row.field, range_of(tvb, 40, 4), bit_set(row))
            end
        end
    end

    -- Adds a value again, for another field: the one that stands for any ancestor, or another name.
    local function add_also(tree, tvb, entry, offset, length)
        if not entry.also_is_protocol then return add_value(tree, tvb, entry.also, entry.kind, offset, length) end
        -- The value of a protocol is its buffer from the start.
        return add(tree, entry.also, range_of(range_of(tvb, offset, length):tvb(), 0, length))
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
                if entry.also and referenced(tree, entry.also) then add_also(tree, tvb, entry, offsets[at], lengths[at]) end
            end
        end
    end

    local CONTAINER, CONTAINER_ID = Fields.id_of["container.name"], Fields.id_of["container.id"]

    -- Adds the id as the name of a container without a name.
    local function add_container_name(tree, tvb, wanted)
        local at = not position_of(CONTAINER) and position_of(CONTAINER_ID)
        local field = Fields.by_id[CONTAINER].field
        if at and (wanted or referenced(tree, field)) then
            local item = add(tree, field, range_of(tvb, event.offsets[at], event.lengths[at]))
            if wanted then hide(item) end
        end
    end

    local function add_argument(tree, tvb, number, field)
        local quoted = quoted_argument(number)
        if quoted then return add(tree, field, range_of(tvb, event.raw_offset[number], event.raw_length[number]), quoted) end
        local offset, length = param_meaning(number)
        if not offset then offset, length = event.text_offset[number], event.text_length[number] end
        if offset then return add_value(tree, tvb, field, "text", offset, length) end
        offset = event.raw_offset[number]
        if offset then return add(tree, field, range_of(tvb, offset, event.raw_length[number]), printable(argument_value(number))) end
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
        local any_raw = referenced(tree, Fields.rawarg)
        for number = 0, event.last do
            local param = params[number]
            local field = param and param.argument or Fields.argument[param_name(number)]
            if field and referenced(tree, field) then add_argument(tree, tvb, number, field) end
            field = Fields.number[number]
            if field and referenced(tree, field) then add_argument(tree, tvb, number, field) end
            local offset = event.raw_offset[number]
            if offset then
                local raw, class = raw_field(number, param)
                if raw and referenced(tree, raw) then add_raw(tree, tvb, number, raw, class) end
                if any_raw and not raw then add(tree, Fields.rawarg, range_of(tvb, offset, event.raw_length[number])) end
            end
        end
        local buffer = event.buffer
        if buffer and event.raw_offset[buffer] and referenced(tree, Fields.buffer) then
            add(tree, Fields.buffer, range_of(tvb, event.raw_offset[buffer], event.raw_length[buffer]))
        end
    end

    -- ---- the whole tree ----

    local ORDER = { "event", "process", "ancestors", "file", "user", "container" }
    local ANCESTOR = Fields.id_of["proc.aname"]
    local NAME, PID = Fields.id_of["proc.name"], Fields.id_of["proc.pid"]
    local FD, FD_NAME, FD_TYPE = Fields.id_of["fd.num"], Fields.id_of["fd.name"], Fields.id_of["fd.type"]
    local PATH = Fields.id_of["fs.path.name"]
    local USER, UID = Fields.id_of["user.name"], Fields.id_of["user.uid"]

    local titles = {
        event = function() return "Event: " .. event_name() end,
        process = function()
            local pid = field_number(PID)
            local title = "Process: " .. (field_text(NAME) or "?")
            if pid then title = title .. " (" .. format("%.0f", pid) .. ")" end
            if event.tid >= 0 and event.tid ~= pid then title = title .. ", thread " .. format("%.0f", event.tid) end
            return title
        end,
        ancestors = function()
            local names = {}
            for number = 1, TABLES.ancestors do names[#names + 1] = field_text(ANCESTOR + number) end
            return "Ancestors: " .. concat(names, ", ")
        end,
        file = function()
            local name, number, type = field_text(FD_NAME), field_number(FD), field_text(FD_TYPE)
            if not number then return "File: " .. (field_text(PATH) or name or "?") end
            return concat({ "File Descriptor:", format("%.0f", number), type or "", name or "" }, " ")
        end,
        user = function()
            local number = field_number(UID)
            return "User: " .. (field_text(USER) or "?") .. (number and format(" (%.0f)", number) or "")
        end,
        container = function() return "Container: " .. (field_text(CONTAINER) or field_text(CONTAINER_ID) or "?") end,
    }

    -- Adds the fields of the header at the end of the group "Event".
    local function add_all_fixed(tree, tvb)
        add(tree, Fields.category, range_of(tvb, 46, 1), event.category)
        local dir = event.flags % 2 == 1 and ">" or "<"
        add(tree, Fields.dir, range_of(tvb, 1, 1), dir)
        local why = incomplete()
        if why then
            local item = add(tree, Fields.incomplete, range_of(tvb, 1, 1), why)
            item:add_proto_expert_info(Fields.unpaired, "The call's " .. why:match("^%a+") .. " is not in the capture")
        end
        if event.latency then
            local range = range_of(tvb, 24, 8)
            local whole, rest = seconds(event.latency)
            local item = add(tree, Fields.latency_human, range, human(event.latency))
            add(item, Fields.latency, range)
            add(item, Fields.latency_us, range, microseconds(event.latency))
            hide(add(item, Fields.latency_s, range, UInt64(whole)))
            hide(add(item, Fields.latency_ns, range, UInt64(rest)))
        end
        add(tree, Fields.cpu, range_of(tvb, 44, 2))
        add(tree, Fields.num, range_of(tvb, 8, 8))
        add(tree, Fields.rawtime, range_of(tvb, 16, 8))
        if event.surplus > 0 then add(tree, Fields.surplus, range_of(tvb, 50, 2), event.surplus) end
        hide(add(tree, Fields.event_name, range_of(tvb, 2, 2), printable(event_name())))
        local class = event_class()
        if class then add(tree, Fields.class, range_of(tvb, 2, 2), class) end
        add_truncated(tree, tvb, true)
    end

    local function add_all_bits(groups, tvb)
        local range = range_of(tvb, 40, 4)
        local flags, names = add(groups.event, Fields.groups.flags, range), {}
        for at = 1, #Fields.bits do
            local row = Fields.bits[at]
            if bit_is_valid(row) then
                local tree, set = groups[row.group], bit_set(row)
                if row.group == "event" then
                    tree = flags
                    if set then names[#names + 1] = row.name:match("%.(.*)") end
                end
                if tree then add(tree, row.field, range, set) end
            end
        end
        flags:set_text("Flags: " .. (#names > 0 and concat(names, ", ") or "none"))
    end

    local function add_whole_argument(tree, tvb, number)
        local param = event.kind.params[number]
        local field, numbered = param and param.argument or Fields.argument[param_name(number)], Fields.number[number]
        local text_offset, offset = event.text_offset[number], event.raw_offset[number]
        local range = range_of(tvb, text_offset or offset, text_offset and event.text_length[number] or event.raw_length[number])
        local text, value = printable(argument_text(number)), printable(argument_value(number))
        local item
        if field then
            item = add(tree, field, range, value)
            if text ~= value then item:set_text(printable(param_name(number)) .. ": " .. text) end
            if numbered then hide(add(item, numbered, range, value)) end
        elseif numbered then
            item = add(tree, numbered, range, value)
            item:set_text(printable(param_name(number)) .. ": " .. text)
        else
            item = tree:add(range, printable(param_name(number)) .. ": " .. text)
        end
        if not offset then return end
        local raw, class = raw_field(number, param)
        local raw_item = raw and add_raw(item, tvb, number, raw, class)
        if not raw_item then
            add(item, Fields.rawarg, range_of(tvb, offset, event.raw_length[number]))
        elseif class:find("int") and param.format == "DEC" and text:find("^%-?%d+$") then
            hide(raw_item) -- the text has the same number
        end
    end

    local function add_all_arguments(top, tvb, whole)
        local tree = add(top, Fields.groups.args, whole)
        tree:set_text(format("Arguments (%d)", event.params))
        hide(add(tree, Fields.args, range_of(tvb, 0, 0), printable(arguments_text())))
        for number = 0, event.last do
            if event.text_offset[number] or event.raw_offset[number] then add_whole_argument(tree, tvb, number) end
        end
    end

    local function add_all_data(top, tvb)
        local number = event.buffer
        local offset = number and event.raw_offset[number]
        if not offset then return end
        local length = event.raw_length[number]
        local range = range_of(tvb, offset, length)
        local tree = add(top, Fields.groups.data, range)
        tree:set_text(format("Data (%d byte%s)", length, length == 1 and "" or "s"))
        add(tree, Fields.buffer, range)
    end

    local function create_groups(top, whole)
        local by_id = Fields.by_id
        local present = { event = true, process = event.tid >= 0 }
        for at = 1, event.fields do
            local entry = by_id[event.ids[at]]
            if entry then present[entry.group] = true end
        end
        local groups = {}
        for _, group in ipairs(ORDER) do
            if present[group] then
                local item = add(top, Fields.groups[group], whole)
                item:set_text(printable(titles[group]()))
                groups[group] = item
            end
        end
        return groups
    end

    local function add_full_tree(top, tvb)
        local whole = range_of(tvb, 0, tvb:len())
        local groups = create_groups(top, whole)
        if event.tid >= 0 then add(groups.process, Fields.tid, range_of(tvb, 32, 8)) end
        for at = 1, event.fields do
            local entry = Fields.by_id[event.ids[at]]
            if entry then
                local tree, offset, length = groups[entry.group], event.offsets[at], event.lengths[at]
                local item
                if entry.v4 then
                    item = add_address(tree, tvb, entry, offset, length, true)
                else
                    item = add_value(tree, tvb, entry.field, entry.kind, offset, length)
                end
                if entry.also then hide(add_also(tree, tvb, entry, offset, length)) end
                if not item then event.error = event.error or format("field %d has %d bytes", event.ids[at], length) end
            end
        end
        add_container_name(groups.container or top, tvb, true)
        add_all_fixed(groups.event, tvb)
        add_all_bits(groups, tvb)
        add_all_arguments(top, tvb, whole)
        add_all_data(top, tvb)
    end

    -- Adds the current event to `top`, the item of the protocol.
    function add_tree(tree, top, tvb)
        if not add then bind_methods(tree, tvb) end
        if tree.visible then return add_full_tree(top, tvb) end
        if referenced(top, header) then
            add_fixed(top, tvb)
            add_truncated(top, tvb, false)
        end
        if referenced(top, context) then
            add_bits(top, tvb)
            add_fields(top, tvb)
            add_container_name(top, tvb, false)
        end
        if referenced(top, arguments) then add_arguments(top, tvb) end
    end
end
